import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { nowAndNext, signupOf } from '../events/rules.ts'
import type { Programme, SessionRow } from '../events/store.ts'
import { hour, isoDay } from '../lang.ts'
import { nowTexts } from './now-texts.ts'
import { workshopAt } from './rows.ts'
import { eventOf, said, signUpWords, tongueFor, whenSaid, whereSaid } from './standing.ts'
import type { Tongue } from './standing.ts'
import type { Mine } from './store.ts'
import type { Scene } from './view.ts'

const render = card(
  'now',
  z.object({
    eventId: z.string(),
    title: z.string(),
    lines: z.array(z.object({ text: z.string(), quiet: z.boolean() })),
    signUp: z.string(),
    open: z.string(),
  }),
)

/** What is on at this minute and what comes next; on other days, the next event. */
export function nowCard(scene: Scene, mine: Mine | null): Card {
  const { programme, lang, now } = scene
  const tongue = tongueFor(programme, lang)
  const t = nowTexts[tongue.voice]
  const event = eventOf(programme)
  const moment = momentSaid(programme, tongue, now)
  const title = said(event.title, lang)
  const where = [whenSaid(event, tongue, now), whereSaid(event, tongue)].filter(Boolean).join(' · ')
  const own = mine && moment ? ownWorkshop(scene, mine, tongue) : ''
  return render(lang, {
    eventId: event.id,
    title: moment || t.nothingNow,
    lines: (moment
      ? [loud(own), quiet(title)]
      : [quiet(t.nextIs), loud(title), quiet(where)]
    ).filter(({ text }) => text !== ''),
    signUp: mine ? '' : signUpWords(signupOf(event, event, now), tongue.t),
    open: tongue.t.agenda,
  })
}

const loud = (text: string) => ({ text, quiet: false })
const quiet = (text: string) => ({ text, quiet: true })

/** “Korte pauze, over 3 minuten workshops”; nothing on another day than the day itself. */
function momentSaid(programme: Programme, tongue: Tongue, at: Date): string {
  const { event, sessions } = programme
  if (event.status === 'cancelled' || event.startsOn !== isoDay(at)) return ''
  const { lang, voice } = tongue
  const { now: current, next, minutesToNext } = nowAndNext(sessions, at)
  const coming = next && comingSaid(programme, { next, minutes: minutesToNext ?? 0 }, tongue)
  if (!current) return coming ? upperFirst(coming) : ''
  const title = said(current.title, lang)
  return coming ? `${title}, ${coming}` : nowTexts[voice].lastPart(title)
}

function comingSaid(
  { sessions }: Programme,
  { next, minutes }: { next: SessionRow; minutes: number },
  { lang, voice }: Tongue,
): string {
  const t = nowTexts[voice]
  const rounds = sessions.filter(({ kind }) => kind === 'workshops').length
  const what =
    next.kind === 'workshops'
      ? t.workshopRound(rounds > 1 ? next.round : null)
      : lowerFirst(said(next.title, lang))
  return minutes > 60 ? t.atTime(hour(next.startsAt, lang), what) : t.inMinutes(minutes, what)
}

/** My workshop, when workshops are on or come next. */
function ownWorkshop({ programme, now: at }: Scene, mine: Mine, { lang, voice }: Tongue): string {
  const { now: current, next } = nowAndNext(programme.sessions, at)
  const round = [current, next].find((session) => session?.kind === 'workshops')
  const seat = mine.choices.find(
    ({ sessionId, state }) => state === 'seated' && sessionId === round?.id,
  )
  if (!seat) return ''
  return upperFirst(
    nowTexts[voice].myWorkshop(said(workshopAt(programme, seat.offeringId).title, lang)),
  )
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Names of one's own and abbreviations keep their capital. */
const lowerFirst = (text: string) =>
  /^\p{Lu}(?=\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
