import { findOverruled } from '../events/changes.ts'
import { editEvent, type Edit } from '../events/edit.ts'
import { findProgramme, lockEvent } from '../events/store.ts'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { findQueue, opensUp } from './as-if.ts'
import { refusedCard } from './asking.ts'
import { findConcerned } from './audience.ts'
import { draft } from './draft.ts'
import { doneCard } from './preview-view.ts'
import { propose } from './proposing.ts'
import { findRepeated } from './repeated.ts'
import type { Wish } from './wish.ts'

type Sure = Turn<{ eventId: string; wish: Wish; version: number }>

/** Carries out what the preview showed, when nothing has changed since; pressed again, it is done already. */
export async function apply(turn: Sure, kit: Kit): Promise<Reply> {
  const { db, person, now, data } = turn
  const { eventId, wish, version } = data
  const { lang } = person
  // Under the lock, so that those who are told are those who are in it.
  const programme = (await lockEvent(db, eventId)) && (await findProgramme(db, eventId))
  if (!programme) return propose(turn, { eventId, wish })
  const done = await findRepeated(db, programme, data)
  if (done) return doneCard({ draft: done, lang }, version + 1)
  const drafted = await draft(db, programme, wish, now)
  if ('refused' in drafted) return refusedCard(programme, drafted, { wish, lang })
  const { edit } = drafted
  const audience = await findConcerned(db, programme, edit, now)
  const queue = await findQueue(db, programme, edit, now)
  const change = { version, edit, by: person.id, reason: wish.reason ?? null, now }
  const edited = await editEvent(db, eventId, change)
  if ('refused' in edited) return propose(turn, { eventId, wish, stale: true })
  await tell(turn, kit, { edit, people: audience.people, version: edited.version })
  return doneCard({ draft: drafted, told: { audience, queue }, lang }, edited.version)
}

interface Told {
  edit: Edit
  people: string[]
  version: number
}

/** Those concerned hear of it, cards already sent become true, and whoever waits moves up. */
async function tell(turn: Sure, kit: Kit, { edit, people, version }: Told) {
  const { db, data } = turn
  const { eventId } = data
  const subjectOf = (change: number) => `event ${eventId}, change ${change}`
  for (const change of await findOverruled(db, eventId, { version, edit }))
    await kit.letters.recall(db, { kind: 'organising.changed', subject: subjectOf(change) })
  if (people.length)
    await kit.post(db, {
      kind: 'organising.changed',
      subject: subjectOf(version),
      to: people,
      about: eventId,
      rank: 1,
    })
  const { seats: _, fullSince: __, offerings, ...all } = edit
  if (Object.keys(all).length) await kit.letters.renewAbout(db, eventId)
  else if (offerings && people.length) await kit.letters.renewAbout(db, eventId, people)
  await kit.touch(db, eventId)
  if (opensUp(edit)) await kit.jobs.soon(db, 'signup.promote', { eventId })
}
