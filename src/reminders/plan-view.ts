import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import type { Programme } from '../events/store.ts'
import { hour, voiceOf, type Lang } from '../lang.ts'
import { titleOf } from '../events/saying.ts'
import { momentSaid, whenAndWhere } from './event-view.ts'
import { planTexts, type PlanTexts } from './plan-texts.ts'
import { usualPlan, type Moment, type Step } from './rules.ts'
import { roundIn } from './subject.ts'
import { unreachedTexts } from './unreached-texts.ts'

const render = card(
  'reminder-plan',
  z.object({
    t: z.object({
      title: z.string(),
      askDays: z.string(),
      askMinutes: z.string(),
      askRounds: z.string(),
      hint: z.string(),
      save: z.string(),
      agenda: z.string(),
    }),
    eventId: z.string(),
    title: z.string(),
    when: z.string(),
    note: z.string(),
    rows: z.array(z.object({ words: z.string(), at: z.string() })),
    quiet: z.string(),
    unreached: z.string(),
    days: z.string(),
    minutes: z.string(),
    rounds: z.string(),
  }),
)

/** What has become of one moment, or is to. */
export interface Told {
  moment: Moment
  /** How many it is for; null once it is past. */
  ahead: number | null
  sent: { sent: number; ahead: number; lost: number }
}

/** What organisers fill in: numbers, with commas between them. */
export interface Filled {
  days: string
  minutes: string
  rounds: string
}

interface Plan {
  told: Told[]
  /** How many did not get the last reminder. */
  missed: number
  note?: 'saved' | 'unreadable' | 'unheard'
  filled?: Filled
}

/** When everybody is reminded and what came of it, with a form to change it. */
export function planCard(
  { event, sessions }: Programme,
  lang: Lang,
  { told, missed, note, filled }: Plan,
): Card {
  const t = planTexts[voiceOf(lang, event.voice)]
  const untimed = event.startsAt ? '' : t.untimed
  const rows = told.map(({ moment, ahead, sent }) => ({
    words: capital(stepSaid(moment.step, { t, at: roundStart(sessions, moment.step), lang })),
    at: `${momentSaid(moment.at, lang)} · ${becameSaid({ ahead, sent }, t)}`,
  }))
  return render(lang, {
    t,
    eventId: event.id,
    title: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    note: note ? t[note] : untimed || (told.length ? '' : t.none),
    rows,
    quiet: t.quiet,
    unreached: missed ? unreachedTexts[voiceOf(lang, event.voice)].show(missed) : '',
    ...(filled ?? filledWith(event.reminders ?? usualPlan)),
  })
}

const roundStart = (sessions: Programme['sessions'], step: string) =>
  sessions.find(({ id }) => id === roundIn(step))?.startsAt ?? null

function becameSaid({ ahead, sent }: Pick<Told, 'ahead' | 'sent'>, t: PlanTexts): string {
  if (ahead !== null) return t.ahead(ahead)
  const parts = [
    sent.sent ? t.sent(sent.sent) : '',
    sent.ahead ? t.onTheWay(sent.ahead) : '',
    sent.lost ? t.lost(sent.lost) : '',
  ].filter(Boolean)
  return parts.join(', ') || t.notSent
}

/** “een uur vooraf” */
export function stepSaid(
  step: string,
  { t, at, lang }: { t: PlanTexts; at: Date | null; lang: Lang },
): string {
  if (roundIn(step)) return t.switch(at ? hour(at, lang) : '')
  const [count = '', unit] = step.split(' ')
  const number = Number(count)
  if (unit === 'days') return t.days(number)
  return number % 60 ? t.minutes(number) : t.hours(number / 60)
}

const filledWith = (plan: Step[]): Filled => ({
  days: plan.flatMap((step) => ('days' in step ? step.days : [])).join(', '),
  minutes: plan.flatMap((step) => ('minutes' in step ? step.minutes : [])).join(', '),
  rounds: plan.flatMap((step) => ('switch' in step ? step.switch : [])).join(', '),
})

export const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1)
