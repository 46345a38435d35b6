import { plain } from '../cards.ts'
import type { Programme } from '../events/store.ts'
import { inLang, listed, voiceOf, type Lang } from '../lang.ts'
import { audienceTexts } from './audience-texts.ts'
import type { Chat } from './chats.ts'
import type { Announcement } from './store.ts'

/** What an audience may speak of, by its name. */
export interface Ground {
  programme: Programme
  chats: Chat[]
  /** Those of this event that asked for an answer. */
  asking: Asking[]
}

export type Asking = Pick<Announcement, 'id' | 'sentAt'> & { title: string }

type Words = typeof audienceTexts.je

/** For whom it is, in words: “wie een plaats heeft, workshop 2”. */
export function audienceWords(
  { audience }: Pick<Announcement, 'audience'>,
  ground: Ground,
  lang: Lang,
): string {
  const { event, workshops } = ground.programme
  const t = audienceTexts[voiceOf(lang, event.voice)]
  if (audience.place) return chatNames(ground.chats, t).get(audience.place) ?? t.group('')
  const silent = ground.asking.find(({ id }) => id === audience.unanswered)
  const numbers = (audience.workshops ?? []).flatMap((id) => {
    return workshops.find((workshop) => workshop.id === id)?.number ?? []
  })
  const roles = event.rules.roles.filter(({ id }) => audience.roles?.includes(id))
  const { status = [], rounds = [], municipalities = [] } = audience
  const parts = [
    audience.everybody ? [t.everybody] : [],
    audience.picked ? [t.picked] : [],
    audience.unanswered ? [t.silent(silent?.title ?? '…')] : [],
    status.map((one) => t[one]),
    numbers.map((number) => t.workshop(number)),
    rounds.map((number) => t.round(number)),
    roles.map((role) => lower(inLang(lang, role.nl, role.en))),
    municipalities.map((name) => t.municipality(plain(name))),
  ]
  const told = parts.filter(({ length }) => length).map((one) => listed(one, lang))
  return told.length ? told.join(', ') : t.all
}

const lower = (words: string) => words[0]!.toLowerCase() + words.slice(1)

/** Each chat by its name; those that Teams gives no name are numbered. */
export function chatNames(chats: Chat[], t: Words): Map<string, string> {
  const counts = new Map<string, number>()
  return new Map(
    chats.map(({ id, kind, name }) => {
      const said = kind === 'channel' ? t.channel(plain(name ?? '')) : t.group(plain(name ?? ''))
      const number = (counts.get(said) ?? 0) + 1
      counts.set(said, number)
      return [id, number > 1 ? t.numbered(said, number) : said]
    }),
  )
}
