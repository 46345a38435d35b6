import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import { saveReminderPlan } from '../events/plan.ts'
import { findProgramme } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { momentsIn } from './owed.ts'
import { phrases } from './phrases.ts'
import { planCard, type Filled, type Told } from './plan-view.ts'
import { readForm, readSaid } from './plan-words.ts'
import type { Moment } from './rules.ts'
import { countAddressees, countSent } from './store.ts'
import { noneOfTheirs, withTheirs } from './theirs.ts'
import { findUnreached, unreached } from './unreached.ts'

const numbers = z.string().max(60).default('')
const event = { data: z.object({ eventId: z.string() }), may: 'event.edit' as const }
const filled = {
  data: event.data.extend({ days: numbers, minutes: numbers, rounds: numbers }),
  may: event.may,
}

/** When everybody is reminded, and what came of it: for organisers, who may change it. */
export function planning(kit: Kit) {
  const { bot } = kit
  bot.action('reminders.plan', event, (turn) => showPlan(turn, turn.data.eventId))
  bot.hears('reminders.plan', phrases.plan, (turn) =>
    withTheirs(turn, (eventId) => showPlan(turn, eventId)),
  )

  bot.action('reminders.keep', filled, async (turn) => {
    const { eventId, ...form } = turn.data
    const plan = readForm(form)
    if (!plan) return showPlan(turn, eventId, { note: 'unreadable', filled: form })
    await saveReminderPlan(turn.db, eventId, plan)
    return showPlan(turn, eventId, { note: 'saved' })
  })
  bot.hears('reminders.keep', phrases.keep, (turn) =>
    withTheirs(turn, async (eventId) => {
      const plan = readSaid(turn.data.text)
      if (!plan) return showPlan(turn, eventId, { note: 'unheard' })
      await saveReminderPlan(turn.db, eventId, plan)
      return showPlan(turn, eventId, { note: 'saved' })
    }),
  )
  unreached(kit)
}

async function showPlan(
  { db, person, now }: Turn<unknown>,
  eventId: string,
  said: { note?: 'saved' | 'unreadable' | 'unheard'; filled?: Filled } = {},
): Promise<Reply> {
  const programme = await findProgramme(db, eventId)
  if (!programme) return noneOfTheirs(person.lang)
  const told: Told[] = []
  for (const moment of momentsIn(programme))
    told.push(await whatBecame(db, { eventId, moment, now }))
  const missed = (await findUnreached(db, eventId)).length
  return planCard(programme, person.lang, { told, missed, ...said })
}

async function whatBecame(
  db: Db,
  { eventId, moment, now }: { eventId: string; moment: Moment; now: Date },
): Promise<Told> {
  const isAhead = moment.at > now
  return {
    moment,
    ahead: isAhead ? await countAddressees(db, eventId, { ...moment, at: now }) : null,
    sent: await countSent(db, eventId, moment),
  }
}
