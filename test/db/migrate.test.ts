import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import { openDb, type Opened } from '../../src/db/open.ts'
import { sql } from '../../src/db/schema.ts'
import { scratch, server } from './scratch.ts'

let opened: Opened
let database: Awaited<ReturnType<typeof scratch>>

beforeAll(async () => {
  database = await scratch()
  opened = openDb(database.url)
})
afterAll(async () => {
  await opened.close()
  await database.drop()
})

test('ten instances may start on an empty database at once', async () => {
  const instances = Array.from({ length: 10 }, () => (server ? openDb(database.url) : opened))
  await Promise.all(instances.map(({ db }) => migrate(db)))
  await migrate(opened.db)
  if (server) await Promise.all(instances.map((instance) => instance.close()))
  expect((await columns()).length).toBeGreaterThan(100)
})

test('the tables are those of the schema, column by column', async () => {
  const folder = new URL('../../src/db/', import.meta.url)
  const tables = readdirSync(folder)
    .filter((file) => file.endsWith('-tables.ts'))
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('Tables {')[1] ?? [])
    .join('\n')
  const written = [...tables.matchAll(/^ {2}(\w+): \{([^}]*)\}/gm)].flatMap(
    ([, table, body = '']) =>
      [...body.matchAll(/(\w+): ([^;\n]*)/g)].map(
        ([, column, type = '']) => `${table}.${column}${type.includes('| null') ? ' null' : ''}`,
      ),
  )
  const found = (await columns()).map(({ name, nullable }) => `${name}${nullable ? ' null' : ''}`)
  expect(found).toEqual(written.sort())
})

test('a person can read of every column about them what it is for and how long it is kept', async () => {
  const personal =
    /^(person|identity|reach|registration|choice|access_need|request|talk|answered|calendar_link|calendar_sequence|delivery|appointment)\./
  const about = (await columns()).filter(({ name }) => personal.test(name))
  const silent = about.filter(({ comment }) => !/^purpose: .+; kept: .+/.test(comment ?? ''))
  expect(silent.map(({ name }) => name)).toEqual([])
})

test('every table with a person in it is among those', async () => {
  const withPerson = (await columns()).filter(({ name }) => /person_id$/.test(name))
  expect(withPerson.filter(({ comment }) => !comment).map(({ name }) => name)).toEqual([])
})

test('no column fills itself with the time: the clock is handed in', async () => {
  const timed = (await columns()).filter(({ fallback }) =>
    /now|timestamp|date/.test(fallback ?? ''),
  )
  expect(timed).toEqual([])
})

interface Column {
  name: string
  nullable: boolean
  fallback: string | null
  comment: string | null
}

async function columns(): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select c.relname || '.' || a.attname as name, not a.attnotnull as nullable,
      pg_get_expr(d.adbin, d.adrelid) as fallback, col_description(c.oid, a.attnum) as comment
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'
  `.execute(opened.db)
  return rows.sort((one, other) => (one.name < other.name ? -1 : 1))
}
