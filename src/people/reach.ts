import { sql, type Db } from '../db/schema.ts'
import type { Person } from '../chat.ts'

/** In a chat of their own; in one that we may still open; only where others read along; nowhere. */
export type Reach = 'personal' | 'openable' | 'shared' | 'none'

export interface Whereabouts {
  id: string
  reference: object
}

/** A person with the ways to them. */
export interface Addressee extends Person {
  reach: Reach
  home: Whereabouts | null
  shared: Whereabouts | null
  /** By what name Teams can open a chat with them. */
  account: string | null
  /** Why their own chat is closed, if there was one. */
  closed: string | null
}

/** The places of each person, the newest first, and how far they go. */
const routes = (personIds: string[]) => sql`
  with place as (
    select r.person_id, c.id, c.kind = 'personal' as own, c.gone_at, c.gone_why, r.seen_at,
      c.gone_at is null and (r.refused_at is null or r.refused_at < r.seen_at) as unasked
    from reach r join conversation c on c.id = r.conversation_id
    where r.person_id = any(${personIds}::uuid[])),
  route as (
    select person_id,
      (array_agg(id order by seen_at desc) filter (where own and gone_at is null))[1] as home,
      (array_agg(id order by seen_at desc) filter (where not own and gone_at is null))[1] as shared,
      (array_agg(coalesce(gone_why, 'gone') order by gone_at desc)
        filter (where own and gone_at is not null))[1] as closed,
      coalesce(bool_or(unasked) filter (where not own), false) as unasked
    from place group by person_id),
  account as (
    select distinct on (person_id) person_id, key, kind, kind in ('member', 'guest') as ours
    from identity where person_id = any(${personIds}::uuid[])
    order by person_id, kind in ('member', 'guest') desc, key)`

const reach = sql`case when home is not null then 'personal'
  when unasked and ours and closed is null then 'openable'
  when shared is not null then 'shared' else 'none' end`

/** How each of these people can be reached, before anything is sent; those who are no more are left out. */
export async function findReach(
  db: Db,
  personIds: string[],
): Promise<{ personId: string; reach: Reach }[]> {
  const { rows } = await sql<{ personId: string; reach: Reach }>`
    ${routes(personIds)}
    select p.id as "personId", ${reach} as reach
    from person p
    left join route on route.person_id = p.id
    left join account on account.person_id = p.id
    where p.id = any(${personIds}::uuid[])`.execute(db)
  return rows
}

/** Who these people are, and where each can be written to. */
export async function findAddressees(db: Db, personIds: string[]): Promise<Map<string, Addressee>> {
  const { rows } = await sql<Addressee>`
    ${routes(personIds)}
    select p.id, p.name, p.lang, p.municipality, p.organisation, p.role,
      coalesce(account.kind, 'member') as kind, ${reach} as reach, closed,
      case when ours then account.key end as account,
      case when h.id is not null then jsonb_build_object('id', h.id, 'reference', h.reference) end
        as home,
      case when s.id is not null then jsonb_build_object('id', s.id, 'reference', s.reference) end
        as shared
    from person p
    left join route on route.person_id = p.id
    left join account on account.person_id = p.id
    left join conversation h on h.id = route.home
    left join conversation s on s.id = route.shared
    where p.id = any(${personIds}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}
