import { sql, type Kysely } from 'kysely'

/** Of each column that holds something about a person: what it is for, and how long it is kept. */
export type Kept = Record<string, { kept: string; purposes: Record<string, string> }>

/** Writes down in the database itself what is kept of people, and why. */
export const declared = (tables: Kept) => async (db: Kysely<unknown>) => {
  for (const [table, { kept, purposes }] of Object.entries(tables))
    for (const [column, purpose] of Object.entries(purposes)) {
      const comment = sql.lit(`purpose: ${purpose}; kept: ${kept}`)
      await sql`comment on column ${sql.ref(`${table}.${column}`)} is ${comment}`.execute(db)
    }
}
