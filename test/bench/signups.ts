import { openDb, transact } from '../../src/db/open.ts'
import { sql } from '../../src/db/schema.ts'
import type { Connector } from '../connector/connector.ts'
import type { Database } from './databases.ts'
import { rushes } from './databases.ts'
import { measure, median, peopleOf, type Person } from './load.ts'
import type { Server } from './server.ts'

const form = { role: 'adviser', municipality: 'Gouda' }

/** Somebody new asks for the agenda, opens the form, sends it, and is in. */
async function signUp(person: Person, eventId: string) {
  await person.say('agenda')
  await person.press('signup.open', { eventId })
  await send(person, eventId)
}

async function send(person: Person, eventId: string) {
  const { value } = await person.press('signup.send', { eventId, ...form })
  if (!/Je bent aangemeld/.test(value?.speak)) throw new Error(`Not signed up: ${value?.speak}`)
}

export function measureSignups(server: Server, connector: Connector) {
  const people = peopleOf(server, connector, 100, 'newcomer')
  return measure(server, people.length, (n) => signUp(people[n]!, 'rush-0'))
}

/** Fifty people who have the form before them send it at once; and fifty times the least that could be done for it. */
export async function measureRush(database: Database, server: Server, connector: Connector) {
  const bare = await openBare(database)
  const took = { ours: [] as number[], bare: [] as number[] }
  for (let n = 1; n < rushes; n++) {
    const people = peopleOf(server, connector, 50, `hasty ${n}`)
    for (const person of people) await person.press('signup.open', { eventId: `rush-${n}` })
    took.bare.push(await timed(() => bare.rush(`rush-${n}`)))
    took.ours.push(
      await timed(() => Promise.all(people.map((person) => send(person, `rush-${n}`)))),
    )
  }
  await bare.close()
  return { ours: median(took.ours), bare: median(took.bare) }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** On the server beside the bot; PGlite has one process for a folder, so there it is a folder of its own. */
async function openBare({ name, url }: Database) {
  const own = name === 'PostgreSQL' ? url : `${url}/bare`
  const { db, close } = openDb(own)
  await sql`create table if not exists bare_event (id text primary key)`.execute(db)
  await sql`create table if not exists bare_seat (event_id text, at timestamptz)`.execute(db)
  const once = (eventId: string) =>
    transact(db, async (trx) => {
      await sql`select id from bare_event where id = ${eventId} for update`.execute(trx)
      await sql`insert into bare_seat values (${eventId}, ${new Date()})`.execute(trx)
    })
  for (let n = 1; n < rushes; n++)
    await sql`insert into bare_event values (${`rush-${n}`})`.execute(db)
  await Promise.all(Array.from({ length: 50 }, () => once('rush-1')))
  return {
    rush: (eventId: string) => Promise.all(Array.from({ length: 50 }, () => once(eventId))),
    close,
  }
}
