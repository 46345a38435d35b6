import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { findProgramme, type Programme } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { titleOf } from '../events/saying.ts'
import { whenAndWhere } from './event-view.ts'
import { planTexts } from './plan-texts.ts'
import { capital, stepSaid } from './plan-view.ts'
import { roundIn } from './subject.ts'

/** What organisers hear when people could not be reminded. */
export function noticing({ bot }: Kit) {
  // “event start-2020, 7 days (38); 60 minutes (40) @2020-12-03T08:30:00.000Z”
  bot.message('reminders.dropped', async (db, subject, person) => {
    const programme = await findProgramme(db, eventIn(subject))
    return programme ? droppedCard(programme, subject, person!.lang) : null
  })

  // “event werksessie-2020, without a time on 2020-12-07”
  bot.message('reminders.untimed', async (db, subject, person) => {
    const programme = await findProgramme(db, eventIn(subject))
    const isOpen = programme?.event.status === 'planned' && !programme.event.startsAt
    return isOpen ? untimedCard(programme, person!.lang) : null
  })
}

const eventIn = (subject: string) => /^event ([^,]+),/.exec(subject)![1]!

const render = card(
  'reminder-notice',
  z.object({
    eventId: z.string(),
    heading: z.string(),
    title: z.string(),
    when: z.string(),
    lines: z.array(z.object({ text: z.string() })),
    why: z.string(),
    fillIn: z.string(),
    plan: z.string(),
    agenda: z.string(),
  }),
)

function droppedCard({ event, sessions }: Programme, subject: string, lang: Lang): Card {
  const t = planTexts[voiceOf(lang, event.voice)]
  const lines = [...subject.matchAll(/[,;] ([^;]+?) \((\d+)\)/g)].map(([, step = '', people]) => {
    const at = sessions.find(({ id }) => id === roundIn(step))?.startsAt ?? null
    const words = capital(stepSaid(step, { t, at, lang }))
    return { text: t.droppedLine(words, t.people(Number(people))) }
  })
  const why = t.droppedWhy
  return render(lang, { ...headOf(event, lang), heading: t.dropped, lines, why, fillIn: '' })
}

function untimedCard({ event, taken }: Programme, lang: Lang): Card {
  const t = planTexts[voiceOf(lang, event.voice)]
  const why = t.untimedWhy(taken)
  const { fillIn, untimedTitle: heading } = t
  return render(lang, { ...headOf(event, lang), heading, lines: [], why, fillIn })
}

function headOf(event: Programme['event'], lang: Lang) {
  const t = planTexts[voiceOf(lang, event.voice)]
  return {
    eventId: event.id,
    title: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    plan: t.title,
    agenda: t.agenda,
  }
}
