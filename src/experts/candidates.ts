import { sql, type Db, type Tried } from '../db/schema.ts'
import { stem, tokens } from '../words/words.ts'
import { clustersOf, isSame } from './alike.ts'

/** Words in which several people asked what an entry answers, as they showed by choosing it. */
export interface Candidate {
  entryId: string
  text: string
  /** The question of the entry, as people saw it. */
  means: string
  people: number
}

interface Chosen {
  entryId: string
  text: string
  personId: string
  tried: Tried[]
}

const [days, fewest] = [90, 2]

/** At least two people said nearly the same and chose the same answer; what was decided before is left out. */
export async function findCandidates(db: Db, now: Date): Promise<Candidate[]> {
  const since = new Date(now.getTime() - days * 86_400_000)
  const { rows } = await sql<Chosen>`
    select entry_id as "entryId", text, person_id as "personId", tried from question
    where outcome = 'suggest' and entry_id is not null and asked_at > ${since}
      and helped is distinct from false order by id`.execute(db)
  const decided = await db.selectFrom('learned_phrasing').select(['entry_id', 'text']).execute()
  const byEntry = Map.groupBy(rows, ({ entryId }) => entryId)
  return [...byEntry.values()]
    .flatMap((chosen) => clustersOf(chosen, 0.8))
    .map(candidateOf)
    .filter(({ people, text }) => people >= fewest && text)
    .filter(
      ({ entryId, text }) =>
        !decided.some((one) => one.entry_id === entryId && isSame(one.text, text)),
    )
}

function candidateOf(chosen: Chosen[]): Candidate {
  const { entryId, tried } = chosen[0]!
  const means = tried.find(({ id }) => id === entryId)?.question ?? entryId
  const people = new Set(chosen.map(({ personId }) => personId)).size
  return { entryId, text: sharedWords(chosen), means, people }
}

/** The shortest of these, without what only one person said: that may be about themselves. */
function sharedWords(chosen: Chosen[]): string {
  const [shortest] = [...chosen].sort((one, other) => one.text.length - other.text.length)
  const others = chosen.filter(({ personId }) => personId !== shortest!.personId)
  const theirs = new Set(others.flatMap(({ text }) => tokens(text).map(stem)))
  const isShared = (word: string) => theirs.has(stem(word))
  return tokens(shortest!.text).filter(isShared).join(' ')
}

type Pair = Pick<Candidate, 'entryId' | 'text'>

interface Decision {
  status: 'trying' | 'rejected'
  by: string
  now: Date
}

export const decide = (db: Db, { entryId, text }: Pair, { status, by, now }: Decision) =>
  db
    .insertInto('learned_phrasing')
    .values({ entry_id: entryId, text, status, decided_by: by, decided_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** What came of the trial; undefined: that was known. */
export async function settle(db: Db, { entryId, text }: Pair, right: boolean) {
  const status = right ? 'accepted' : 'refused'
  const { rows } = await sql<{ id: number; decidedBy: string | null }>`
    update learned_phrasing set status = ${status},
      version = nextval(pg_get_serial_sequence('learned_phrasing', 'version'))
    where entry_id = ${entryId} and text = ${text} and status = 'trying'
    returning id, decided_by as "decidedBy"`.execute(db)
  return rows[0]
}

export const findPhrasing = (db: Db, id: number) =>
  db.selectFrom('learned_phrasing').where('id', '=', id).select('text').executeTakeFirst()
