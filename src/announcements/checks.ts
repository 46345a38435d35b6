import type { Db } from '../db/schema.ts'
import type { Person } from '../chat.ts'
import { releaseOf } from '../events/link.ts'
import type { EventRow } from '../events/store.ts'
import type { Lang } from '../lang.ts'
import { countAudience, findRecipients, type Counted } from './audience.ts'
import { findFacts, noFacts, type Facts } from './facts.ts'
import { isProblem, lint, type Finding } from './lint.ts'
import { mayBeEmpty, usedIn, type Variable } from './rules.ts'
import { isTooBig } from './size.ts'
import type { AnnouncementRow } from './store.ts'
import { aboutEvent, atWhatTime } from './timing.ts'
import { langFor, ownValues, valuesFor } from './wording.ts'

/** What stands in the way of sending, beside the words themselves. */
export type Obstacle =
  | {
      error:
        | ('nobody' | 'noLink' | 'timePast' | 'linkInChat' | 'chatGone' | 'eventOff' | 'eventOver')
        | 'tooBig'
    }
  | { error: 'linkLater'; from: Date | null }
  | { error: 'linkForOthers'; count: number }
  | { error: 'emptyFor'; variable: Variable; count: number; optional: boolean }
  | { advice: 'fallbackFor'; variable: Variable; count: number }
  | { advice: 'farOff'; days: number }

export type Reader = Pick<Person, 'id' | 'name' | 'lang'>

/** Everything that is to be known before an announcement may leave. */
export interface Checked {
  readers: Reader[]
  facts: Map<string, Facts>
  counted: Counted
  findings: (Finding | Obstacle)[]
  /** Nothing stands in the way. */
  clear: boolean
}

export async function check(db: Db, row: AnnouncementRow, now: Date): Promise<Checked> {
  const ids = await findRecipients(db, row)
  const readers = await findReaders(db, ids)
  const facts = await findFacts(db, row.event, ids)
  const counted = await countAudience(db, row)
  const findings = [
    ...atWhatTime(row, now),
    ...lint(row, row.event.voice),
    ...(isTooBig(row, { readers, facts, now }) ? [{ error: 'tooBig' } as const] : []),
    ...(await whereTo(db, row, counted)),
    ...aboutEvent(row, now),
    ...linkAt(row, counted, now),
    ...empties(row, row.audience.place ? [null] : readers, { facts, now }),
  ]
  const clear = !findings.some((finding) => 'error' in finding)
  return { readers, facts, counted, findings, clear }
}

/** What is wrong with the words alone, as a form can tell at once. */
export const wordProblems = (row: AnnouncementRow) => lint(row, row.event.voice).filter(isProblem)

const findReaders = (db: Db, ids: string[]): Promise<Reader[]> =>
  ids.length
    ? db
        .selectFrom('person')
        .where('id', 'in', ids)
        .orderBy('name')
        .orderBy('id')
        .select(['id', 'name', 'lang'])
        .execute()
    : Promise.resolve([])

async function whereTo(db: Db, { audience }: AnnouncementRow, { people }: Counted) {
  if (!audience.place) return people ? [] : [{ error: 'nobody' } as const]
  const chat = await db
    .selectFrom('conversation')
    .where('id', '=', audience.place)
    .where('gone_at', 'is', null)
    .select('id')
    .executeTakeFirst()
  return chat ? [] : [{ error: 'chatGone' } as const]
}

/** The link goes to those who have a place, and not before its time. */
function linkAt(row: AnnouncementRow, { unconfirmed }: Counted, now: Date): Obstacle[] {
  if (!usedIn(textsOf(row)).has('link')) return []
  if (row.audience.place) return [{ error: 'linkInChat' }]
  if (!row.event.joinUrl) return [{ error: 'noLink' }]
  const from = releaseOf(row.event)
  const later: Obstacle[] =
    from && from <= departure(row, now) ? [] : [{ error: 'linkLater', from }]
  return unconfirmed ? [...later, { error: 'linkForOthers', count: unconfirmed }] : later
}

/** When it is to leave: now, or at the moment that is planned. */
export const departure = ({ sendAt }: Pick<AnnouncementRow, 'sendAt'>, now: Date): Date =>
  sendAt && sendAt > now ? sendAt : now

const textsOf = ({ titleNl, bodyNl, titleEn, bodyEn }: AnnouncementRow) => [
  titleNl,
  bodyNl,
  titleEn ?? '',
  bodyEn ?? '',
]

/** For how many a variable has no value; for whom that may be so, the writer says what stands there instead. */
function empties(
  row: AnnouncementRow,
  readers: (Reader | null)[],
  { facts, now }: { facts: Map<string, Facts>; now: Date },
): Obstacle[] {
  const [bare, covered] = [new Map<Variable, number>(), new Map<Variable, number>()]
  const languages = { nl: spokenIn(row, 'nl', now), en: spokenIn(row, 'en', now) }
  for (const reader of readers) {
    const lang = langFor(row, reader)
    const { used, values } = languages[lang]
    const own = { ...values, ...ownValues(reader, factsOf(facts, reader, row.event), lang) }
    for (const [variable, { covered: stands }] of used) {
      if (own[variable] || variable === 'link') continue
      const tally = stands && mayBeEmpty(variable) ? covered : bare
      tally.set(variable, (tally.get(variable) ?? 0) + 1)
    }
  }
  return [
    ...[...bare].map(([variable, count]): Obstacle => {
      return { error: 'emptyFor', variable, count, optional: mayBeEmpty(variable) }
    }),
    ...[...covered].map(([variable, count]): Obstacle => {
      return { advice: 'fallbackFor', variable, count }
    }),
  ]
}

/** What one language uses, and what it says to everybody alike. */
function spokenIn(row: AnnouncementRow, lang: Lang, now: Date) {
  const { titleNl, bodyNl, titleEn, bodyEn } = row
  const scene = { facts: noFacts(row.event), now: departure(row, now), lang }
  const texts = lang === 'en' ? [titleEn ?? '', bodyEn ?? ''] : [titleNl, bodyNl]
  return { used: usedIn(texts), values: valuesFor(null, scene) }
}

export const factsOf = (facts: Map<string, Facts>, reader: Reader | null, event: EventRow): Facts =>
  (reader && facts.get(reader.id)) ?? noFacts(event)
