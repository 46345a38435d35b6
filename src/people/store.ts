import { sql, type Db } from '../db/schema.ts'
import type { Lang } from '../lang.ts'
import type { Person, Place } from '../chat.ts'
import { saveConversation } from './places.ts'

/** Somebody at the door, as the channel vouches for them. */
export interface Visitor {
  tenant: string
  key: string
  kind: Person['kind']
  /** Empty when the channel does not say. */
  name: string
  /** Null when the channel does not say. */
  lang: Lang | null
  place: Place
  reference: object
}

/** A person as last seen; `reached` is when they last spoke in this conversation, null when they cannot be written to there. */
export interface Known extends Omit<Person, 'kind'> {
  langChosen: boolean
  reached: Date | null
}

/** Remembers whoever speaks to us, in which language, and where to write to them. */
export async function meet(
  db: Db,
  visitor: Visitor,
  { known, now, organisers }: { known: Known | null; now: Date; organisers: string[] },
): Promise<Person> {
  const { reached, langChosen, ...person } = known ?? (await introduce(db, visitor, now))
  const lang = langChosen ? person.lang : (visitor.lang ?? person.lang)
  const name = visitor.name || person.name
  if (person.name !== name || person.lang !== lang) await rename(db, person.id, name, lang)
  if (!reached || now.getTime() - reached.getTime() > 3_600_000)
    await saveReach(db, person.id, visitor, now)
  if (organisers.includes(visitor.key)) await appoint(db, person.id)
  return { ...person, kind: visitor.kind, name, lang }
}

const findKnown = (db: Db, { tenant, key }: Visitor) =>
  db
    .selectFrom('identity')
    .innerJoin('person', 'person.id', 'identity.person_id')
    .where('identity.tenant', '=', tenant)
    .where('identity.key', '=', key)
    .select(['person.id', 'person.name', 'person.lang', 'person.lang_chosen as langChosen'])
    .select(['person.municipality', 'person.organisation', 'person.role'])
    .executeTakeFirst()

/** In which language somebody is answered who may never have spoken to us. */
export async function findLang(db: Db, visitor: Visitor): Promise<Lang> {
  const known = await findKnown(db, visitor)
  return known?.langChosen ? known.lang : (visitor.lang ?? known?.lang ?? 'nl')
}

/** Two first words at once must make one person: the advisory lock lets the second wait. */
async function introduce(db: Db, visitor: Visitor, now: Date): Promise<Known> {
  const { tenant, key, kind, name } = visitor
  const lang = visitor.lang ?? 'nl'
  await sql`select pg_advisory_xact_lock(hashtext(${`${tenant}/${key}`}))`.execute(db)
  const known = await findKnown(db, visitor)
  if (known) return { ...known, reached: null }
  const { id } = await db
    .insertInto('person')
    .values({ name, lang, seen_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('identity').values({ tenant, key, person_id: id, kind }).execute()
  const nothing = { municipality: null, organisation: null, role: null, reached: null }
  return { id, name, lang, langChosen: false, ...nothing }
}

const rename = (db: Db, id: string, name: string, lang: Lang) =>
  db.updateTable('person').set({ name, lang }).where('id', '=', id).execute()

async function saveReach(db: Db, personId: string, { place, reference }: Visitor, now: Date) {
  await saveConversation(db, place, reference)
  await db
    .insertInto('reach')
    .values({ person_id: personId, conversation_id: place.id, seen_at: now })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'conversation_id']).doUpdateSet({ seen_at: now }),
    )
    .execute()
  await db.updateTable('person').set({ seen_at: now }).where('id', '=', personId).execute()
}

const appoint = (db: Db, personId: string) =>
  sql`insert into appointment (person_id, event_id, role, by)
      select ${personId}, null, 'organiser', 'ORGANISERS'
      where not exists (select from appointment where person_id = ${personId} and event_id is null)`.execute(
    db,
  )

export const findPerson = async (db: Db, personId: string): Promise<Person> =>
  db
    .selectFrom('person')
    .innerJoin('identity', 'identity.person_id', 'person.id')
    .where('person.id', '=', personId)
    .select(['person.id', 'person.name', 'person.lang', 'identity.kind'])
    .select(['person.municipality', 'person.organisation', 'person.role'])
    .executeTakeFirstOrThrow()

/** What a person wants remembered for a next time; null: nothing. */
export const saveProfile = (
  db: Db,
  personId: string,
  profile: Pick<Person, 'role' | 'municipality' | 'organisation'> | null,
) =>
  db
    .updateTable('person')
    .set({
      role: profile?.role ?? null,
      municipality: profile?.municipality ?? null,
      organisation: profile?.organisation ?? null,
    })
    .where('id', '=', personId)
    .execute()

/** Gives the privacy notice to a person once: true the first time only. */
export async function markNoticed(db: Db, personId: string, now: Date): Promise<boolean> {
  const first = await db
    .updateTable('person')
    .set({ noticed_at: now })
    .where('id', '=', personId)
    .where('noticed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return first !== undefined
}
