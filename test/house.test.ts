import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { features } from '../src/app.ts'
import { sql } from '../src/db/schema.ts'
import type { Kit } from '../src/kit.ts'
import { createMine } from '../src/people/mine.ts'
import { functionsOf, importsOf, root, sourceFiles, type SourceFile } from './source.ts'
import { stage } from './stage.ts'
import { spokenIn } from './voices.ts'

const source = sourceFiles('src')
const tests = sourceFiles('test')
const house = [...source, ...tests, ...sourceFiles('manifest')]

const featureFolders = [
  'agenda',
  'signup',
  'reminders',
  'announcements',
  'organising',
  'experts',
  'faq',
  'delivery',
  'time',
  'guide',
  'help',
]
const kernel = ['people', 'events', 'words']
const programs = ['src/main.ts', 'src/check.ts', 'src/move.ts', 'src/demo/demo.ts']

/** Every breach in a line of its own: the list that a failing test shows is the list of work. */
const breaches = (files: SourceFile[], breach: (file: SourceFile) => string[]): string[] =>
  files.flatMap((file) => breach(file).map((what) => `${file.path}: ${what}`))

const matches = (files: SourceFile[], pattern: RegExp, allowed: string[] = []): string[] =>
  breaches(
    files.filter(({ path }) => !allowed.some((place) => path.startsWith(place))),
    ({ text }) => [...text.matchAll(pattern)].map(([found]) => found.trim()),
  )

const homeOf = (path: string) => (path.startsWith('src/') ? path.split('/')[1]! : '')
const within = (...homes: string[]) => source.filter(({ home }) => homes.includes(home))

describe('who may know whom', () => {
  test('features meet in rows, verbs and messages, so that each can be deleted with its folder', () => {
    const found = breaches(within(...featureFolders), (file) =>
      importsOf(file).filter((path) => {
        const home = homeOf(path)
        return home !== file.home && [...featureFolders, 'teams', 'demo'].includes(home)
      }),
    )
    expect(found).toEqual([])
  })

  test('features stand on the kit and on a few small files, and on nothing else of ours', () => {
    const ground = ['kit.ts', 'chat.ts', 'cards.ts', 'lang.ts', 'for-each.ts', 'log.ts', 'seal.ts']
    const found = breaches(within(...featureFolders), (file) =>
      importsOf(file).filter((path) => {
        const home = homeOf(path)
        if (!home || home === file.home || kernel.includes(home)) return false
        return !ground.includes(home) && path !== 'src/db/schema.ts'
      }),
    )
    expect(found).toEqual([])
  })

  test('the kernel knows no feature, because every feature knows the kernel', () => {
    const found = breaches(within(...kernel), (file) =>
      importsOf(file).filter((path) => [...featureFolders, 'teams', 'demo'].includes(homeOf(path))),
    )
    expect(found).toEqual([])
  })

  test('Teams knows people and words, and no feature: moving to another chat is one folder', () => {
    const found = breaches(within('teams'), (file) =>
      importsOf(file).filter((path) => [...featureFolders, 'events'].includes(homeOf(path))),
    )
    expect(found).toEqual([])
  })

  test('rules decide from values alone, so they import nothing', () => {
    const rules = source.filter(({ name }) => name === 'rules.ts')
    expect(rules.length).toBeGreaterThan(2)
    expect(breaches(rules, importsOf)).toEqual([])
  })

  test('words for people import nothing but other words: a translator needs no programmer', () => {
    const words = source.filter(
      ({ name, home }) => /(texts|phrases)\.ts$/.test(name) && home !== 'words',
    )
    expect(words.length).toBeGreaterThan(5)
    const found = breaches(words, (file) =>
      importsOf(file).filter((path) => !/(texts|phrases)\.ts$/.test(path)),
    )
    expect(found).toEqual([])
  })

  test.each([
    ['botbuilder', ['src/teams/'], 'the chat surface can be exchanged'],
    ['@microsoft/teams-ai', ['src/teams/'], 'it is frozen upstream'],
    ['restify', ['src/teams/'], 'the door is Teams’'],
    ['botframework-connector', ['src/teams/'], 'the chat surface can be exchanged'],
    ['pg-boss', ['src/jobs.ts'], 'the alternative is tests that sleep'],
    ['kysely', ['src/db/'], 'stores receive a Db'],
    ['pg', ['src/db/'], 'the database is opened in one place'],
    ['@electric-sql/pglite', ['src/db/'], 'the database is opened in one place'],
    ['pino', ['src/log.ts'], 'there is one logger'],
  ])('%s is known only to %s, because %s', (name, homes) => {
    const users = source.filter((file) => importsOf(file).includes(name))
    expect(users.length, 'nobody uses it: take the rule away').toBeGreaterThan(0)
    const strangers = users.filter(({ path }) => !homes.some((home) => path.startsWith(home)))
    expect(strangers.map(({ path }) => path)).toEqual([])
  })

  test('only programs read the environment: all else is told', () => {
    expect(matches(source, /\bprocess\.env\b.*/g, programs)).toEqual([])
  })

  test('only programs do anything when they are imported', () => {
    expect(matches(source, /^await .*|^void .*|^\w+\(.*/gm, programs)).toEqual([])
  })

  test('only the database opens a transaction: a turn, a tick and a message each bring theirs', () => {
    expect(matches(source, /\.transaction\(\).*/g, ['src/db/'])).toEqual([])
  })

  test('a feature has no database of its own: what it does stands or falls with the turn', () => {
    const kit = readFileSync(join(root, 'src/kit.ts'), 'utf8')
    expect(/interface Kit \{[^}]*\}/.exec(kit)![0]).not.toMatch(/\bdb\b/)
    expect(matches(source, /\bkit\.db\b.*|\{[^}]*\bdb\b[^}]*\}: Kit\b/g)).toEqual([])
  })
})

describe('what is kept', () => {
  const writes =
    /(?:insertInto|updateTable|deleteFrom|mergeInto)\('(\w+)'|\b(?:insert into|delete from|truncate) (\w+)|\bupdate (\w+)(?: \w+)? set\b/g

  test('a table has many readers and one writer, or nobody knows who broke it', () => {
    const homes = new Map<string, Set<string>>()
    for (const { path, home, text } of source.filter(({ home }) => home !== 'db'))
      for (const [, ...names] of text.matchAll(writes)) {
        const table = names.find(Boolean)!
        homes.set(
          table,
          (homes.get(table) ?? new Set()).add(path.includes('/demo/') ? 'demo' : home),
        )
      }
    expect(homes.size).toBeGreaterThan(15)
    const shared = [...homes].filter(([, writers]) => writers.size > 1)
    expect(shared.map(([table, writers]) => `${table}: ${[...writers].join(', ')}`)).toEqual([])
  })

  test('every table that speaks of a person is shown to them, and erased for them', async () => {
    const { rows } = await sql<{ table: string }>`
      select distinct c.conrelid::regclass::text as "table" from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace
        and c.confrelid in ('person'::regclass, 'registration'::regclass)`.execute(stage.db)
    expect(rows.length).toBeGreaterThan(8)
    const told = keptParts().flatMap(({ tables }) => tables)
    expect(rows.map(({ table }) => table).filter((table) => !told.includes(table))).toEqual([])
    expect(told.filter((table, n) => told.indexOf(table) !== n)).toEqual([])
  })

  test('whoever is erased is nowhere any more', async () => {
    await stage.clear()
    const anna = stage.as('anna')
    await anna.arrives()
    const round1 = await stage.offering('start-2020', '1')
    await stage.signUp(anna, 'start-2020', { round1, needs: 'een tolk', remember: 'true' })
    await anna.press('agenda.calendar', { eventId: 'start-2020' })
    const before = await rowsAboutPeople()
    expect(before.filter(({ count }) => count > 0).length).toBeGreaterThan(4)
    await anna.press('people.erase', { sure: true })
    const left = await rowsAboutPeople()
    expect(left.filter(({ count }) => count > 0)).toEqual([])
  })
})

/** All that features keep of people, as they declare it. */
function keptParts() {
  const kept = createMine()
  const nothing: any = new Proxy(() => nothing, {
    get: (_, name) => (name === Symbol.toPrimitive ? () => 0 : nothing),
  })
  const kit = new Proxy(kept, { get: (own: any, name) => own[name] ?? nothing })
  for (const feature of features) feature(kit as Kit)
  return [...kept.parts().values()]
}

/** The rows that refer to any person, by table and column. */
async function rowsAboutPeople() {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.conrelid::regclass::text as "table", a.attname as "column" from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and c.confrelid = 'person'::regclass`.execute(stage.db)
  return Promise.all(
    rows.map(async ({ table, column }) => {
      const found = await sql<{
        count: number
      }>`select count(*)::int as count from ${sql.table(table)}
        where ${sql.ref(column)} is not null`.execute(stage.db)
      return { table, column, count: found.rows[0]!.count }
    }),
  )
}

describe('names and sizes', () => {
  test('the root holds what house rules and tools ask for, and nothing that grows there', () => {
    const named = ['src', 'cards', 'manifest', 'test', 'package.json', 'tsconfig.json', 'README.md']
    const demanded = ['package-lock.json', '.gitignore', '.ci', '.git', 'LICENSE', 'Dockerfile']
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n')
    const made = (name: string) =>
      ignored.includes(`${name}/`) || ignored.includes(`*.${name.split('.').at(-1)}`)
    const found = readdirSync(root).filter((name) => ![...named, ...demanded].includes(name))
    expect(found.filter((name) => !made(name))).toEqual([])
  })

  test('a file is named after what it is about, so that one grep finds a feature', () => {
    const forbidden =
      /^(index|types|utils?|helpers?|common|services?|repository|controllers?|manager|handlers?|constants|interfaces)\.ts$/
    expect(house.filter(({ name }) => forbidden.test(name)).map(({ path }) => path)).toEqual([])
  })

  test('a file ends before 150 lines: longer, and it was about two things', () => {
    const long = source.filter(({ text }) => text.split('\n').length - 1 > 150)
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`)).toEqual([])
  })

  const functions = [...source, ...sourceFiles('manifest')].flatMap(functionsOf)

  test('a function ends before 40 lines of its own: it can be read without scrolling', () => {
    expect(functions.length).toBeGreaterThan(200)
    const long = functions.filter(({ lines }) => lines > 40)
    expect(long.map(({ what, lines }) => `${what}: ${lines} lines`)).toEqual([])
  })

  test('a function asks three things at most beside the database: more travel together in an object', () => {
    const asking = functions.filter(({ parameters }) => parameters > 3)
    expect(asking.map(({ what, parameters }) => `${what}: ${parameters}`)).toEqual([])
  })
})

describe('style', () => {
  test('what is exported has a name', () => {
    // A declaration file tells what a package exports, not what we do.
    const ours = house.filter(({ name }) => !name.endsWith('.d.ts'))
    expect(matches(ours, /^export default.*/gm)).toEqual([])
  })

  test('functions do, but where a library wants to be inherited from', () => {
    const inherited = ['src/teams/door.ts', 'src/db/pglite.ts']
    expect(matches(house, /^(export )?(default )?(abstract )?class .*/gm, inherited)).toEqual([])
  })

  test('nothing is left to do later without anybody’s name', () => {
    const later = new RegExp(`\\b(${['TO', 'DO|FIX', 'ME'].join('')})\\b.*`, 'g')
    expect(matches(house, later)).toEqual([])
  })

  test('“any” is for the wire: what comes in, and cards, whose shape is not ours', () => {
    const wire = ['src/teams/', 'src/cards.ts']
    const others = {
      'src/jobs.ts': 'a job comes back from the queue as JSON',
      'src/db/pglite.ts': 'the driver’s own types say any',
    }
    expect(
      matches(source, /[:<] ?any\b.*|\bas any\b.*/g, [...wire, ...Object.keys(others)]),
    ).toEqual([])
  })

  test('types are not silenced', () => {
    expect(matches(source, /\bas never\b.*|@ts-\w+.*/g, ['src/teams/bot.ts'])).toEqual([])
  })

  test('comments are sentences, not forms to fill in', () => {
    expect(matches(source, /@(param|returns?|throws)\b.*|^\s*\/\/ ?[-=*]{4,}.*/gm)).toEqual([])
  })

  test('a test is a sentence about people or things, told without a stand-in', () => {
    const names = /\b(?:test|it|describe)(?:\.\w+\(.*\))?\((['`"])(?:(?!\1).)*\bshould\b.*/g
    expect(matches(tests, names)).toEqual([])
    expect(matches(tests, /\bvi\.\w+\(.*/g)).toEqual([])
  })

  test('nothing in the tree tells on which machine it was made', () => {
    const hosts = ['registry', 'npmjs'].join('\\.')
    const folders = ['work', 'home', 'root', 'Users', 'tmp'].join('|')
    const traces = new RegExp(`\\b\\S*${hosts}\\S*|(?<![\\w.:/*\`~}-])/(${folders})/\\S*`, 'g')
    const all = sourceFiles('.', '').filter(({ path }) => !/\.(png|ico)$/.test(path))
    expect(all.length).toBeGreaterThan(250)
    expect(matches(all, traces)).toEqual([])
  })
})

describe('forms of address', async () => {
  const files = source.filter(({ name }) => /texts\.ts$/.test(name))
  const spoken = (await Promise.all(files.map(spokenIn))).flat()
  const ours = (text: string) => text.replace(/‘[^’]*’(?!\p{L})|“[^”]*”/gu, '')
  const mixed = (voice: string, pattern: RegExp) =>
    spoken
      .filter((one) => one.voice === voice && pattern.test(ours(one.text)))
      .map(({ where, text }) => `${where}: ${text}`)

  test('every voice says as much as the others', () => {
    const keys = (voice: string) =>
      [...new Set(spoken.filter((one) => one.voice === voice).map(({ where }) => where))].sort()
    expect(spoken.length).toBeGreaterThan(500)
    expect(keys('u')).toEqual(keys('je'))
    expect(keys('en')).toEqual(keys('je'))
  })

  test('whoever is addressed as u is not suddenly je', () => {
    expect(mixed('u', /\b(je|jij|jou|jouw|jezelf|jullie)\b/i)).toEqual([])
  })

  test('whoever is addressed as je is not suddenly u', () => {
    expect(mixed('je', /\b(u|uw|uzelf)\b/i)).toEqual([])
  })

  test('English is English', () => {
    // The button that leads to the other language is in that language.
    const dutch = mixed('en', /\b(je|uw|jouw|het|een|voor|niet|bijeenkomst|wachtlijst)\b/i)
    expect(dutch.filter((one) => !one.includes(' language: '))).toEqual([])
  })
})
