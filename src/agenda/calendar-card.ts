import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { signupOf } from '../events/rules.ts'
import { calendarTexts } from './calendar-texts.ts'
import { statusOf } from './calendar.ts'
import { eventOf, said, signUpWords, tongueFor, whenSaid } from './standing.ts'
import type { Mine } from './store.ts'
import type { Scene } from './view.ts'

type Words = typeof calendarTexts.je

const render = card(
  'calendar',
  z.object({
    eventId: z.string(),
    title: z.string(),
    event: z.string(),
    what: z.string(),
    again: z.string(),
    address: z.string(),
    download: z.string(),
    signUp: z.string(),
    back: z.string(),
  }),
)

/** The calendar is for those who signed up; of what is not yet certain, for whoever asks. */
export const mayHave = ({ event }: Scene['programme'], mine: Mine | null): boolean =>
  mine !== null || event.status === 'tentative'

/** Where the calendar file is to be had; without an address, what has to be done first. */
export function calendarCard(scene: Scene, mine: Mine | null, address: string | null): Card {
  const { programme, lang, now } = scene
  const tongue = tongueFor(programme, lang)
  const { t } = tongue
  const words = calendarTexts[tongue.voice]
  const event = eventOf(programme)
  return render(lang, {
    eventId: event.id,
    title: words.calendarTitle,
    event: `${said(event.title, lang)} · ${whenSaid(event, tongue, now)}`,
    what: address ? fileSaid(programme, mine, words) : words.calendarRefused,
    again: address ? words.calendarAgain : '',
    address: address ?? '',
    download: words.download,
    signUp: address ? '' : signUpWords(signupOf(event, event, now), t),
    back: t.agenda,
  })
}

function fileSaid(programme: Scene['programme'], mine: Mine | null, t: Words): string {
  const status = statusOf(programme, mine)
  if (status === 'CONFIRMED') return t.calendarConfirmed
  if (status === 'CANCELLED') return t.calendarCancelled
  return programme.event.status === 'tentative' ? t.calendarTentative : t.calendarWaiting
}
