import { log } from '../../src/log.ts'
import { openConnector, type Connector } from '../connector/connector.ts'
import { measureQuestions } from './answers.ts'
import { measureStart } from './cold-start.ts'
import { openDatabases, type Database } from './databases.ts'
import { measureLetters } from './letters.ts'
import { measure, middle, peopleOf, type Measured } from './load.ts'
import { measureRush, measureSignups } from './signups.ts'
import { measurePlanning } from './planning.ts'
import { openServer, type Server } from './server.ts'
import { printTable, type Row } from './table.ts'

const rounds = 3
const turns = 300
const aims = { PGlite: 2.5, PostgreSQL: 1.5 }

/** Every server in turn, round after round, so that a busy moment of the machine strikes them all. */
async function measureTurns(servers: Map<string, Server>, connector: Connector) {
  const found = new Map<string, Measured[]>([...servers.keys()].map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const [name, server] of servers) {
      const people = peopleOf(server, connector, 40, name)
      const measured = await measure(server, turns, (n) => people[n % 40]!.say('agenda'))
      if (round > 0) found.get(name)!.push(measured)
      connector.clear()
    }
  return new Map([...found].map(([name, all]) => [name, middle(all)]))
}

function turnRows(found: Map<string, Measured>): Row[] {
  const echo = found.get('echo')!
  return [...found].map(([name, { rate, cpu }]) => ({
    what: name in aims ? `agenda turn, ${name}` : `${name} turn`,
    figures: `${cpu.toFixed(2)} ms CPU, ${rate.toFixed(0)} a second`,
    ratio: cpu / echo.cpu,
    against: 'echo turn, CPU',
    aim: aims[name as keyof typeof aims],
  }))
}

async function onDatabase(database: Database, server: Server, connector: Connector) {
  const signups = await measureSignups(server, connector)
  const rush = await measureRush(database, server, connector)
  const rows: Row[] = [
    {
      what: `sign-up from agenda to confirmation, ${database.name}`,
      figures: `${signups.cpu.toFixed(1)} ms CPU, ${signups.rate.toFixed(0)} a second`,
    },
    {
      what: `fifty sign up at once, ${database.name}`,
      figures: `${rush.ours.toFixed(0)} ms (bare: ${rush.bare.toFixed(0)} ms)`,
      ratio: rush.ours / rush.bare,
      against: 'fifty bare locked transactions',
      aim: 3,
    },
  ]
  return rows
}

/** A database of its own for each part, so that one leaves nothing behind for the next. */
async function onEach(measured: (database: Database) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  const databases = await openDatabases()
  for (const database of databases) rows.push(...(await measured(database)))
  for (const database of databases) await database.drop()
  return rows
}

async function measureAnswers(): Promise<Row[]> {
  const databases = await openDatabases()
  const servers = new Map<string, Server>()
  for (const program of ['floor', 'echo'] as const) servers.set(program, await openServer(program))
  for (const { name, url } of databases) servers.set(name, await openServer('bijeen', url))
  const rows = turnRows(await measureTurns(servers, connector))
  for (const database of databases)
    rows.push(...(await onDatabase(database, servers.get(database.name)!, connector)))
  for (const server of servers.values()) await server.close()
  for (const database of databases) await database.drop()
  return rows
}

const parts: Record<string, () => Promise<Row[]>> = {
  turns: measureAnswers,
  start: () => onEach(measureStart),
  planning: () => onEach(measurePlanning),
  letters: () => onEach((database) => measureLetters(database, connector)),
  answers: measureQuestions,
}

// `npm run bench` measures all; `npm run bench -- letters` only that part.
const wanted = process.argv.slice(2)
log.level = 'silent'
const connector = await openConnector({ relaxed: true })
const rows: Row[] = []
for (const [name, measured] of Object.entries(parts))
  if (!wanted.length || wanted.includes(name)) rows.push(...(await measured()))
printTable(rows)
await connector.close()
