import { openDb, transact } from '../../src/db/open.ts'
import { migrate } from '../../src/db/migrate.ts'

// Writes people without end, two to a transaction, and says of each pair that it is kept.
const { db } = openDb(process.argv[2]!)
await migrate(db)
for (let pair = 0; ; pair++) {
  const name = `${process.pid}-${pair}`
  const person = { name, lang: 'nl' as const, seen_at: new Date(0) }
  await transact(db, async (trx) => {
    await trx.insertInto('person').values(person).execute()
    await trx.insertInto('person').values(person).execute()
  })
  process.stdout.write(`${name}\n`)
}
