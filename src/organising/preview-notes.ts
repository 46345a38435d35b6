import { placesLeft } from '../events/rules.ts'
import { releaseOf } from '../events/link.ts'
import { dayShort, hour, isoDay, noon, voiceOf, when, type Lang } from '../lang.ts'
import { asIf } from './as-if.ts'
import { changeTexts } from './change-texts.ts'
import type { Draft } from './draft.ts'

/** What an organiser may overlook. */
export function notesOf({ programme, edit, wish }: Draft, lang: Lang, now: Date): string[] {
  const { event, taken, sessions } = programme
  const t = changeTexts[voiceOf(lang, event.voice)]
  const next = asIf(programme, edit).event
  const release = releaseOf(next)
  const newDay = edit.times && next.startsOn !== event.startsOn ? next.startsOn : null
  const weekend = newDay && [0, 6].includes(noon(newDay).getUTCDay())
  const last = (edit.times?.sessions ?? sessions).map((one) => +(one.endsAt ?? one.startsAt))
  const longer = edit.times && next.endsAt && Math.max(0, ...last) > +next.endsAt
  const links = edit.joinUrl ?? edit.offerings?.some(({ joinUrl }) => joinUrl)
  const released = edit.linkFrom !== undefined && wish.linkFrom !== 'now' ? edit.linkFrom : null
  const year = wish.yearGuessed && (wish.day ?? wish.linkFrom)?.slice(0, 4)
  const restarts = edit.times && event.startsAt && +event.startsAt !== +(next.startsAt ?? 0)
  const begun = restarts && event.startsAt! <= now ? event.startsAt : null
  const none = [edit, ...(edit.offerings ?? [])].some(({ seats }) => seats === 0)
  return [
    ...(begun ? [t.begun(hour(begun, lang))] : []),
    ...(weekend ? [t.weekend(dayShort(noon(newDay), lang).split(' ')[0]!)] : []),
    ...(longer ? [t.longer(hour(new Date(Math.max(...last)), lang))] : []),
    ...(links && release && release > now ? [t.hidden(when(release, null, lang))] : []),
    ...(edit.fullSince === null && placesLeft(next.seats, taken) === 0 ? [t.stillFull] : []),
    ...(year && year !== (event.startsOn ?? isoDay(now)).slice(0, 4) ? [t.otherYear(year)] : []),
    ...(released && released <= now ? [t.releasePast] : []),
    ...(released && next.startsAt && released > next.startsAt ? [t.releaseLate] : []),
    ...(none ? [t.noneLeft] : []),
  ]
}
