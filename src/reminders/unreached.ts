import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import { sql, type Db } from '../db/schema.ts'
import { findProgramme } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import type { LetterState } from '../people/letters.ts'
import { phrases } from './phrases.ts'
import { noneOfTheirs, withTheirs } from './theirs.ts'
import { unreachedCard } from './unreached-view.ts'

const may = 'event.edit'

/** Whom the reminders do not reach: who they are, why, and what to send them in another way. */
export function unreached({ bot }: Kit) {
  const show = async ({ db, person, now }: Turn<unknown>, eventId: string): Promise<Reply> => {
    const programme = await findProgramme(db, eventId)
    if (!programme) return noneOfTheirs(person.lang)
    const people = await findUnreached(db, eventId)
    return unreachedCard(programme.event, people, { lang: person.lang, now })
  }
  bot.action('reminders.unreached', { data: z.object({ eventId: z.string() }), may }, (turn) =>
    show(turn, turn.data.eventId),
  )
  bot.hears('reminders.unreached', phrases.unreached, (turn) =>
    withTheirs(turn, (eventId) => show(turn, eventId)),
  )
}

export interface Unreached {
  name: string
  municipality: string | null
  state: LetterState
  reason: string | null
}

/** Who has a seat and did not get the last reminder that was meant for them, as far as anybody knows. */
export async function findUnreached(db: Db, eventId: string): Promise<Unreached[]> {
  const { rows } = await sql<Unreached>`
    select name, municipality, state, reason from (
      select distinct on (p.id) p.name, coalesce(r.municipality, p.municipality) as municipality,
        d.state, d.reason
      from registration r join person p on p.id = r.person_id
      join delivery d on d.person_id = p.id and d.kind = 'reminder'
        and starts_with(d.subject, ${`event ${eventId}, `})
      where r.event_id = ${eventId} and r.status = 'confirmed' and d.state <> 'cancelled'
      order by p.id, d.created_at desc, d.id desc) as latest
    where state in ('failed', 'unreachable', 'unknown') order by name`.execute(db)
  return rows
}
