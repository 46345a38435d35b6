import { sql, type Db } from '../db/schema.ts'
import { scoreNames } from '../words/names.ts'
import { fold } from '../words/words.ts'

interface Known {
  id: string
  name: string
  key: string
}

export interface Picked {
  ids: string[]
  names: string[]
  /** What was pasted and is nobody of this event, or more than one person. */
  unknown: string[]
  /** How many were more than are taken at a time. */
  more: number
}

/** Finds the people of an event in a pasted list: one to a line or between commas, by name or by their id in Teams. */
export async function findPicked(db: Db, eventId: string, pasted: string): Promise<Picked> {
  const known = await findPeopleOf(db, eventId)
  const lines = pasted.split(/[\n,;\t]+/).map((line) => line.replace(/^[\s•*-]+/, '').trim())
  const all = [...new Set(lines.filter(Boolean).map((line) => line.slice(0, longest)))]
  const asked = all.slice(0, mostLines)
  const found = asked.map((line) => ({ line, person: whoIs(line, known) }))
  const people = new Map(found.flatMap(({ person }) => (person ? [[person.id, person]] : [])))
  return {
    ids: [...people.keys()],
    names: [...people.values()].map(({ name }) => name),
    unknown: found.filter(({ person }) => !person).map(({ line }) => line),
    more: all.length - asked.length,
  }
}

const mostLines = 200
const longest = 60

function whoIs(line: string, known: Known[]): Known | undefined {
  const exact = known.filter(
    ({ id, key, name }) => line === id || line === key || fold(line) === fold(name),
  )
  const ids = new Set(exact.map(({ id }) => id))
  if (ids.size) return ids.size === 1 ? exact[0] : undefined
  const named = known.map(({ id, name }) => ({ id, names: [name] }))
  const [best, next] = scoreNames(line, named).filter(({ id }, n, all) => {
    return all.findIndex((one) => one.id === id) === n
  })
  const clear = best && best.score >= 0.8 && best.score - (next?.score ?? 0) > 0.1
  return clear ? known.find(({ id }) => id === best.id) : undefined
}

const findPeopleOf = (db: Db, eventId: string): Promise<Known[]> =>
  db
    .selectFrom('person')
    .innerJoin('identity', 'identity.person_id', 'person.id')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('registration')
          .where(
            sql`coalesce(registration.person_id, registration.by_person_id)`,
            '=',
            sql.ref('person.id'),
          )
          .where('registration.event_id', '=', eventId)
          .where('registration.status', '!=', 'cancelled')
          .select('registration.id'),
      ),
    )
    .select(['person.id', 'person.name', 'identity.key'])
    .execute()

export async function savePicks(db: Db, announcementId: string, personIds: string[]) {
  await db.deleteFrom('announcement_pick').where('announcement_id', '=', announcementId).execute()
  if (personIds.length)
    await db
      .insertInto('announcement_pick')
      .values(personIds.map((id) => ({ announcement_id: announcementId, person_id: id })))
      .execute()
}

export const findPickedNames = async (db: Db, announcementId: string): Promise<string[]> => {
  const picks = await db
    .selectFrom('announcement_pick')
    .innerJoin('person', 'person.id', 'announcement_pick.person_id')
    .where('announcement_id', '=', announcementId)
    .orderBy('person.name')
    .select('person.name')
    .execute()
  return picks.map(({ name }) => name)
}

/** Where the people of an event come from, as they said so. */
export async function findMunicipalities(db: Db, eventId: string): Promise<string[]> {
  const found = await db
    .selectFrom('registration')
    .where('event_id', '=', eventId)
    .where('status', '!=', 'cancelled')
    .where('municipality', 'is not', null)
    .select('municipality')
    .distinct()
    .orderBy('municipality')
    .limit(40)
    .execute()
  return found.map(({ municipality }) => municipality!)
}
