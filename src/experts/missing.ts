import { sql, type Db, type Tried } from '../db/schema.ts'
import { stem, tokens } from '../words/words.ts'
import { isStop } from '../words/stop-words.ts'
import { clustersOf } from './alike.ts'

export interface Gap {
  people: number
  words: string
}

/** What was asked in vain, and what was answered but did not help. */
export interface Gaps {
  unanswered: Gap[]
  unhelpful: Gap[]
}

interface Failed {
  personId: string
  text: string
  entryId: string | null
  tried: Tried[]
  refused: boolean
}

/** Of fewer people than this nothing is told, not even their words. */
const fewest = 5
const days = 28

export async function findGaps(db: Db, now: Date): Promise<Gaps> {
  const since = new Date(now.getTime() - days * 86_400_000)
  const { rows } = await sql<Failed>`
    select person_id as "personId", text, entry_id as "entryId", tried,
      outcome = 'refuse' as refused
    from question where asked_at > ${since} and asked_at <= ${now}
      and (outcome = 'refuse' or helped = false) order by id`.execute(db)
  const told = Map.groupBy(
    rows.filter(({ entryId, refused }) => entryId && !refused),
    ({ entryId }) => entryId,
  )
  return {
    unanswered: clustersOf(rows, 0.6).flatMap((group) => gapOf(group, sharedWords(group))),
    unhelpful: [...told.values()].flatMap((group) => gapOf(group, titleOf(group[0]!))),
  }
}

function gapOf(group: Failed[], words: string): Gap[] {
  const people = peopleIn(group)
  return people >= fewest && words ? [{ people, words }] : []
}

const peopleIn = (group: Failed[]) => new Set(group.map(({ personId }) => personId)).size

/** The words that as many people used as are told of: what one of them let slip stays out. */
function sharedWords(group: Failed[]): string {
  const said = new Map<string, { word: string; by: Set<string> }>()
  for (const { text, personId } of group)
    for (const word of tokens(text).filter((word) => !isStop(word))) {
      const same = said.get(stem(word)) ?? { word, by: new Set() }
      same.by.add(personId)
      said.set(stem(word), same)
    }
  return [...said.values()]
    .filter(({ by }) => by.size >= fewest)
    .map(({ word }) => word)
    .join(' · ')
}

const titleOf = ({ entryId, tried }: Failed) =>
  tried.find(({ id }) => id === entryId)?.question ?? entryId ?? ''
