import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { inLang, voiceOf, when, type Lang } from '../lang.ts'
import { audienceTexts } from './audience-texts.ts'
import { audienceWords, chatNames, type Asking, type Ground } from './audience-words.ts'
import { eventLine } from './event-words.ts'
import type { AnnouncementRow } from './store.ts'

const choices = z.array(z.object({ title: z.string(), value: z.string() }))
const words = z.object({
  to: z.string(),
  narrow: z.string(),
  any: z.string(),
  status: z.string(),
  workshops: z.string(),
  rounds: z.string(),
  roles: z.string(),
  municipalities: z.string(),
  names: z.string(),
  namesHint: z.string(),
  keep: z.string(),
  back: z.string(),
})

const render = card(
  'announcement-audience',
  z.object({
    t: words,
    title: z.string(),
    event: z.string(),
    now: z.string(),
    notes: z.array(z.object({ text: z.string() })),
    to: choices,
    status: choices,
    workshops: choices,
    rounds: choices,
    roles: choices,
    municipalities: choices,
    filled: z.object({
      to: z.string(),
      status: z.string(),
      workshops: z.string(),
      rounds: z.string(),
      roles: z.string(),
      municipalities: z.string(),
      names: z.string(),
    }),
    eventId: z.string(),
    announcementId: z.string(),
  }),
)

export interface AudienceFor {
  row: AnnouncementRow
  ground: Ground
  lang: Lang
  count: number
  /** Municipalities of the people of this event. */
  municipalities: string[]
  /** Whether this person may address more than the people of the event. */
  wide: boolean
  names: string
  notes?: string[]
}

/** Whom it is for: one choice, and what narrows it down. */
export function audienceCard(scene: AudienceFor) {
  const { row, ground, lang, count, notes = [] } = scene
  const { event, audience } = row
  const t = audienceTexts[voiceOf(lang, event.voice)]
  const { workshops, sessions } = ground.programme
  const rounds = sessions.flatMap(({ round }) => round ?? [])
  return render(lang, {
    t,
    title: t.title,
    event: eventLine(event, lang),
    now: t.now(audienceWords(row, ground, lang), t.people(count)),
    notes: notes.map((text) => ({ text })),
    to: targets(scene, t),
    status: statuses.map((value) => ({ title: t[value], value })),
    workshops: workshops.map(({ id, number, title }) => ({
      title: `${number}. ${inLang(lang, title.nl, title.en)}`,
      value: id,
    })),
    rounds:
      rounds.length > 1 ? rounds.map((one) => ({ title: t.round(one), value: String(one) })) : [],
    roles: event.rules.roles.map(({ id, nl, en }) => ({ title: inLang(lang, nl, en), value: id })),
    municipalities: scene.municipalities.map((name) => ({ title: plain(name), value: name })),
    filled: {
      to: targetOf(audience),
      status: (audience.status ?? []).join(','),
      workshops: (audience.workshops ?? []).join(','),
      rounds: (audience.rounds ?? []).join(','),
      roles: (audience.roles ?? []).join(','),
      municipalities: (audience.municipalities ?? []).join(','),
      names: scene.names,
    },
    eventId: row.eventId,
    announcementId: row.id,
  })
}

const statuses = ['confirmed', 'waiting', 'pending'] as const

/** The choices of the first list, each with what it stands for in what the form sends. */
function targets({ ground, wide, lang }: AudienceFor, t: typeof audienceTexts.je) {
  const near = [
    { title: t.toEvent, value: 'event' },
    { title: t.toNames, value: 'names' },
    ...ground.asking.map((one) => ({
      title: t.toSilent(one.title, hasTwin(one, ground) ? when(one.sentAt!, null, lang) : ''),
      value: `silent:${one.id}`,
    })),
  ]
  const far = [...chatNames(ground.chats, t)].map(([id, title]) => ({ title, value: `chat:${id}` }))
  return wide ? [...near, { title: t.toEverybody, value: 'everybody' }, ...far] : near
}

const hasTwin = ({ id, title }: Asking, { asking }: Ground) =>
  asking.some((other) => other.title === title && other.id !== id)

const targetOf = (audience: AnnouncementRow['audience']): string => {
  if (audience.place) return `chat:${audience.place}`
  if (audience.everybody) return 'everybody'
  if (audience.unanswered) return `silent:${audience.unanswered}`
  return audience.picked ? 'names' : 'event'
}
