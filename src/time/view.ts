import { z } from 'zod'
import { card } from '../cards.ts'
import { day, daysBefore, dayShort, hour, inLang, isoDay, listed, voiceOf } from '../lang.ts'
import type { Lang } from '../lang.ts'
import type { SessionRow } from '../events/store.ts'
import type { Moment } from './store.ts'
import { texts } from './texts.ts'

const render = card(
  'clock',
  z.object({
    title: z.string(),
    notes: z.array(z.object({ text: z.string(), quiet: z.boolean() })),
    moments: z.array(z.object({ title: z.string(), to: z.string(), first: z.boolean() })),
  }),
)

/** What the clock shows, what there is to say about it, and where it can be turned to. */
export function clockCard(
  lang: Lang,
  { now, note, moments }: { now: Date; note: string; moments: Moment[] },
) {
  const t = texts[voiceOf(lang)]
  const next = moments.map((moment) => momentSaid(moment, now, lang))
  return render(lang, {
    title: t.now(whole(now, lang)),
    notes: [
      ...(note ? [{ text: note, quiet: false }] : []),
      ...(next.length ? [t.next, ...next] : []).map((text) => ({ text, quiet: true })),
    ],
    moments: moments.map(({ at }, index) => ({
      title: t.to(brief(at, now, lang).replace(/^\p{L}+ (?=\d)/u, '')),
      to: at.toISOString(),
      first: index === 0,
    })),
  })
}

/** Said at once: the walk itself takes a while. */
export function goingCard(lang: Lang, to: Date) {
  const t = texts[voiceOf(lang)]
  const notes = [{ text: t.goingWhy, quiet: true }]
  return render(lang, { title: t.going(whole(to, lang)), notes, moments: [] })
}

const whole = (at: Date, lang: Lang) => `${day(at, lang)}, ${hour(at, lang)}`

/** On the same day the hour says enough, and in the same year the day does. */
function brief(at: Date, now: Date, lang: Lang): string {
  const [on, today] = [isoDay(at), isoDay(now)]
  if (on === today) return hour(at, lang)
  const date = on.slice(0, 4) === today.slice(0, 4) ? dayShort(at, lang) : day(at, lang)
  return `${date}, ${hour(at, lang)}`
}

/** “woensdag 2 december, 9.30 uur: 1 dag voor Startbijeenkomst” */
const momentSaid = (moment: Moment, now: Date, lang: Lang) =>
  texts[voiceOf(lang)].at(brief(moment.at, now, lang), nameOf(moment, lang))

const minute = 60_000

function nameOf({ at, event, session }: Moment, lang: Lang): string {
  const t = texts[voiceOf(lang)]
  const { startsAt, endsAt } = event ?? {}
  if (!event || !startsAt) return ''
  const title = inLang(lang, event.title.nl, event.title.en)
  const minutes = Math.round((startsAt.getTime() - at.getTime()) / minute)
  if (minutes === 0) return t.start(title)
  if (endsAt?.getTime() === at.getTime()) return t.end(title)
  if (minutes < 0) return session ? partSaid(session, at, lang) : ''
  if (minutes < 60) return t.minutes(minutes, title)
  if (minutes < 720) return minutes % 60 ? '' : t.hours(minutes / 60, title)
  const days = Math.round(minutes / 1440)
  return daysBefore(startsAt, days).getTime() === at.getTime() ? t.days(days, title) : ''
}

/** “2 minuten voor Workshops”: what falls due while an event goes on is about its next part. */
function partSaid({ title, startsAt }: SessionRow, at: Date, lang: Lang): string {
  const minutes = Math.round((startsAt.getTime() - at.getTime()) / minute)
  return texts[voiceOf(lang)].minutes(minutes, inLang(lang, title.nl, title.en))
}

/** “Onderweg verstuurd: 12 herinneringen en 1 bericht over een plaats.” */
export function sentSaid(sent: { kind: string; count: string }[], lang: Lang): string {
  const t = texts[voiceOf(lang)]
  const sums = new Map<keyof typeof t.kinds, number>()
  for (const { kind, count } of sent) {
    const family = familyOf(kind)
    sums.set(family, (sums.get(family) ?? 0) + Number(count))
  }
  if (!sums.size) return t.sentNothing
  return t.sent(
    listed(
      [...sums].map(([family, count]) => t.kinds[family](count)),
      lang,
    ),
  )
}

function familyOf(kind: string) {
  if (kind === 'reminder' || kind === 'announcement') return kind
  return kind.startsWith('signup.') ? 'signup' : 'other'
}
