import { sql, type Db } from '../db/schema.ts'
import { findReach } from '../people/reach.ts'
import { findHolders, holds } from '../people/rights.ts'
import { isAbout } from './alike.ts'
import type { Request } from './requests.ts'
import { tiersOf, type Route } from './rules.ts'

/** What was arranged, and those who were appointed expert, as one table. */
async function findTable(db: Db): Promise<Route[]> {
  const { rows } = await sql<Route>`
    select topic, event_id as "eventId", place_id as "placeId", person_id as "personId"
    from expert_route left join conversation c on c.id = place_id
    where place_id is null or c.gone_at is null
    union
    select null, event_id, null, person_id from appointment where role = 'expert'`.execute(db)
  return rows
}

/** What a request is about, as far as its way goes. */
type Matter = Pick<Request, 'askerId' | 'question' | 'tried' | 'eventId'>

async function findTiers(db: Db, { question, tried, eventId }: Matter): Promise<Route[][]> {
  const text = [question, ...tried.map((one) => one.question)].join(' ')
  return tiersOf(await findTable(db), { eventId, isAbout: (topic) => isAbout(topic, text) })
}

export interface Addressees {
  people: string[]
  places: string[]
}

/** To whom a request goes now; the organisers when no expert can be reached, and nobody when they cannot either. */
export async function findAddressees(db: Db, request: Matter): Promise<Addressees> {
  for (const tier of await findTiers(db, request)) {
    const places = tier.flatMap(({ placeId }) => placeId ?? [])
    const people = await reachable(
      db,
      tier.flatMap(({ personId }) => personId ?? []),
      request.askerId,
    )
    if (places.length || people.length) return { places: [...new Set(places)], people }
  }
  return { places: [], people: await findOrganisers(db, request) }
}

/** Whoever is the only organiser gets their own question. */
export async function findOrganisers(db: Db, { eventId, askerId }: Matter): Promise<string[]> {
  const held = await findHolders(db, { right: 'event.edit', eventId })
  const all = held.map(({ personId }) => personId)
  const others = await reachable(db, all, askerId)
  return others.length ? others : all.filter((id) => id === askerId)
}

async function reachable(db: Db, people: string[], besides: string): Promise<string[]> {
  const found = await findReach(db, [...new Set(people)])
  return found
    .filter(({ personId, reach }) => personId !== besides && isReached(reach))
    .map(({ personId }) => personId)
}

const isReached = (reach: string) => reach === 'personal' || reach === 'openable'

/** Whether we can write to somebody in a chat of their own. */
export const canReach = async (db: Db, personId: string): Promise<boolean> =>
  (await findReach(db, [personId])).some(({ reach }) => isReached(reach))

/** Whether this request is for this person, or for the channel where they stand or took it. */
export async function mayAnswer(
  db: Db,
  request: Request,
  { personId, placeId }: { personId: string; placeId: string | null },
): Promise<boolean> {
  if (await holds(db, personId, { right: 'question.answer', eventId: request.eventId })) return true
  const places = [placeId, ...(request.expertId === personId ? [request.through] : [])]
  const routes = (await findTiers(db, request)).flat()
  const isTheirs = (route: Route) => route.placeId !== null && places.includes(route.placeId)
  return routes.some((route) => route.personId === personId || isTheirs(route))
}

/** Whoever lost the role, was erased or blocked the bot answers no more. */
export async function isInHand(db: Db, request: Request): Promise<boolean> {
  const { expertId: personId } = request
  if (!personId || !(await canReach(db, personId))) return false
  return mayAnswer(db, request, { personId, placeId: null })
}

/** Whether somebody may teach the bot answers: about this event, or about anything. */
export const mayTeach = (db: Db, personId: string, eventId: string | null): Promise<boolean> =>
  holds(db, personId, { right: 'question.answer', eventId: eventId ?? 'any' })

/** Arranges that questions come to a channel or a person; false: that was so already. */
export async function addRoute(
  db: Db,
  { topic, eventId, placeId, personId }: Route,
  setBy: string,
): Promise<boolean> {
  const row = { topic, event_id: eventId, place_id: placeId, person_id: personId, set_by: setBy }
  const added = await db
    .insertInto('expert_route')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Takes away what was arranged for a channel or a person, for these events or, without them, for all; the topics that it was for. */
export const dropRoutes = (
  db: Db,
  { placeId, personId }: Pick<Route, 'placeId' | 'personId'>,
  events: string[] | null,
) =>
  db
    .deleteFrom('expert_route')
    .where((eb) => eb.or([eb('place_id', '=', placeId), eb('person_id', '=', personId)]))
    .$if(events !== null, (query) => query.where('event_id', 'in', events))
    .returning('topic')
    .execute()
