import type { Person } from '../chat.ts'
import { plain } from '../cards.ts'
import { releasedLink } from '../events/link.ts'
import type { EventRow } from '../events/store.ts'
import { inLang, listed, voiceOf, type Lang } from '../lang.ts'
import { titleOf } from '../events/saying.ts'
import { dayOf } from '../events/saying.ts'
import { timeOf, whereOf } from './event-words.ts'
import { noFacts, type Facts } from './facts.ts'
import { piecesOf, type Values, type Variable } from './rules.ts'
import type { Announcement } from './store.ts'
import { wordingTexts } from './wording-texts.ts'

type Written = Pick<Announcement, 'titleNl' | 'bodyNl' | 'titleEn' | 'bodyEn'>

/** As one person reads it: safe to show in a card, with its links; paragraphs are apart by an empty line. */
export interface Wording {
  title: string
  body: string
  lang: Lang
  /** Variables that have no value for this person, and no fallback. */
  missing: Variable[]
}

/** The announcement in the language of its reader, Dutch where there is no English; null: for a chat as a whole. */
export function wordingFor(
  announcement: Written,
  person: Pick<Person, 'name' | 'lang'> | null,
  { facts, now }: { facts: Facts; now: Date },
): Wording {
  const { titleNl, bodyNl, titleEn, bodyEn } = announcement
  const lang = langFor(announcement, person)
  const values = valuesFor(person, { facts, now, lang })
  const missing = new Set<Variable>()
  const fill = (written: string, show: (text: string) => string) =>
    piecesOf(written)
      .map((piece) => {
        if ('text' in piece) return show(piece.text)
        if ('unknown' in piece) return show(`{${piece.unknown}}`)
        const value = values[piece.variable]
        if (value) return piece.variable === 'link' ? value : plain(value)
        if (piece.fallback !== null) return show(piece.fallback)
        missing.add(piece.variable)
        return piece.variable === 'link' ? noLink(facts, lang) : '…'
      })
      .join('')
  const title = fill(inLang(lang, titleNl, titleEn), plain)
  const body = fill(inLang(lang, bodyNl, bodyEn), linked)
  return { title, body: body.trim().replace(/\s*\n\s*/g, '\n\n'), lang, missing: [...missing] }
}

/** What an announcement is called where it is not itself shown: its title, as far as that goes without a reader. */
export const nameOf = (
  announcement: Written & Pick<Announcement, 'createdAt'> & { event: EventRow },
  lang: Lang,
): string => {
  const { event, createdAt } = announcement
  return wordingFor(announcement, { name: '', lang }, { facts: noFacts(event), now: createdAt })
    .title
}

/** English for whoever reads it, where there is any. */
export const langFor = ({ titleEn, bodyEn }: Written, person: Pick<Person, 'lang'> | null): Lang =>
  person?.lang === 'en' && titleEn && bodyEn ? 'en' : 'nl'

const noLink = ({ event }: Facts, lang: Lang) => wordingTexts[voiceOf(lang, event.voice)].noLink

/** All that an announcement can say to one person. */
export function valuesFor(
  person: Pick<Person, 'name'> | null,
  { facts, now, lang }: { facts: Facts; now: Date; lang: Lang },
): Values {
  const { event, confirmed } = facts
  const url = confirmed ? releasedLink(event, now) : null
  return {
    ...ownValues(person, facts, lang),
    event: titleOf(event, lang),
    date: dayOf(event, lang),
    time: timeOf(event, lang),
    place: whereOf(event, lang),
    link: url ? `[${wordingTexts[voiceOf(lang, event.voice)].join}](${addressOf(url)})` : '',
  }
}

/** What differs from one person to the next. */
export const ownValues = (
  person: Pick<Person, 'name'> | null,
  { workshops, municipality }: Facts,
  lang: Lang,
) => ({
  name: person?.name ?? '',
  workshop: workshops.length
    ? listed(
        workshops.map(({ nl, en }) => inLang(lang, nl, en)),
        lang,
      )
    : '',
  municipality: municipality ?? '',
})

const links = /\[([^\][]+)\]\((https:\/\/[^\s)]+)\)|https:\/\/[^\s<>]*[^\s<>.,;:!?)]/g

/** Words made safe, in which addresses can be followed. */
export function linked(text: string): string {
  let [shown, from] = ['', 0]
  for (const found of text.matchAll(links)) {
    const [whole, words, address] = found
    shown += plain(text.slice(from, found.index))
    shown += `[${plain(words ?? whole)}](${addressOf(address ?? whole)})`
    from = found.index + whole.length
  }
  return shown + plain(text.slice(from))
}

const addressOf = (url: string) => url.replaceAll('(', '%28').replaceAll(')', '%29')
