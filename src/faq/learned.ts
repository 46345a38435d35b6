import type { Db } from '../db/schema.ts'
import type { Source } from './details.ts'
import type { Entry } from './knowledge.ts'

/** An answer that experts gave and a second person approved. */
export interface Learned extends Entry {
  eventId: string | null
  /** Where it comes from, in words. */
  note: string
}

export interface Phrasing {
  entryId: string
  text: string
}

export async function findLearned(db: Db): Promise<Learned[]> {
  const rows = await db
    .selectFrom('learned_entry')
    .where('status', '=', 'live')
    .orderBy('id')
    .select(['id', 'question_nl', 'question_en', 'answer_nl', 'answer_en', 'source', 'event_id'])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    topic: '',
    question: row.question_nl,
    questionEn: row.question_en ?? row.question_nl,
    answer: { nl: row.answer_nl, en: row.answer_en ?? row.answer_nl },
    ...{ citations: [], variants: [], variantsEn: [], learned: [], followUps: [] },
    ...{ asOf: null, validUntil: null, gap: false, line: 0 },
    eventId: row.event_id,
    note: row.source,
  }))
}

/** Other ways of asking that were accepted; they only count when nearly the same is said again. */
export const findPhrasings = (db: Db): Promise<Phrasing[]> =>
  db
    .selectFrom('learned_phrasing')
    .where('status', '=', 'accepted')
    .orderBy('id')
    .select(['entry_id as entryId', 'text'])
    .execute()

/** Every source with what was learned about asking for it; a fact of an event becomes one, under its name. */
export function withPhrasings(
  sources: Source[],
  phrasings: Phrasing[],
  named: (id: string) => string,
): Source[] {
  const byEntry = Map.groupBy(phrasings, ({ entryId }) => entryId)
  const learned = (id: string) => (byEntry.get(id) ?? []).map(({ text }) => text)
  const known = new Set(sources.map(({ id }) => id))
  const facts = [...byEntry.keys()].filter((id) => !known.has(id) && named(id))
  return [
    ...sources.map((one) => ({ ...one, learned: [...one.learned, ...learned(one.id)] })),
    ...facts.map((id) => factSource(id, named(id), learned(id))),
  ]
}

/** A fact of an event is found by its name. */
export const factSource = (id: string, name: string, learned: string[]): Source => ({
  ...{ id, questions: [name, ...learned], learned },
  ...{ answer: '', gap: false, events: null },
})
