import { sql, type Kysely } from 'kysely'

/** A migration written as SQL; statements end with a semicolon at the end of a line. */
export const statements = (text: string) => async (db: Kysely<unknown>) => {
  for (const statement of text.split(/;\n/))
    if (statement.trim()) await sql.raw(statement).execute(db)
}
