import type { Db } from '../db/schema.ts'
import { sourceNamed } from '../events/source-texts.ts'
import { findEvent } from '../events/store.ts'
import { inLang, voiceOf, type Lang } from '../lang.ts'
import { readCriteria, type Criteria } from './criteria.ts'
import { createReader, type Laid } from './reading.ts'
import { markOf, tellingWords, type Mark } from './rules.ts'
import { texts } from './texts.ts'

/** What the card and the note both tell. */
export interface Comparison {
  text: string
  aim: string
  conditions: { name: string; quote: string; translation: string; parts: Part[] }[]
  elsewhere: string
  ask: string
  source: string
}

export interface Part {
  name: string
  mark: Mark
  said: string
}

const criteria = readCriteria()
const readDescription = createReader(criteria)

/** Lays a description beside the conditions, with the person whom the source names for questions. */
export async function compare(db: Db, text: string, lang: Lang): Promise<Comparison> {
  const t = texts[voiceOf(lang)]
  const laid = readDescription(text)
  const contact = (await findEvent(db, criteria.contactOf))?.facts.contact
  return {
    text,
    aim: [quoted(criteria.aim.quote), inLang(lang, '', criteria.aim.en)].join(' ').trim(),
    conditions: criteria.criteria.map((one, at) => ({
      name: `${t.condition} ${at + 1}`,
      quote: quoted(one.quote),
      translation: inLang(lang, '', one.en),
      parts: one.parts.map((part) => partOf(part, laid, lang)),
    })),
    elsewhere: elsewhereOf(laid, lang),
    ask: contact ? t.ask([contact.name, contact.affiliation].filter(Boolean).join(', ')) : '',
    source: [`${t.source} ${sourceNamed(criteria.source, lang)}.`, t.translated].join(' ').trim(),
  }
}

function partOf(part: Criteria['criteria'][number]['parts'][number], { parts }: Laid, lang: Lang) {
  const t = texts[voiceOf(lang)]
  const sightings = parts.get(part.id) ?? []
  const mark = markOf(sightings)
  const words = tellingWords(sightings).map(quoted).join(', ')
  const said = words ? `${t.marks[mark]}: ${words}` : t.marks[mark]
  return { name: inLang(lang, part.quote, part.en), mark, said }
}

const elsewhereOf = ({ elsewhere }: Laid, lang: Lang) =>
  elsewhere.map(({ at, words }) => `${criteria.elsewhere[at]![lang]}: ${quoted(words)}`).join(', ')

const quoted = (text: string) => `“${text}”`
