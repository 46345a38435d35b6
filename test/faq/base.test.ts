import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createBase } from '../../src/faq/base.ts'
import { knowledgeFolder } from '../../src/faq/engine.ts'
import { outcomesOf } from '../../src/faq/meant.ts'
import { cardIn, stage, words } from '../stage.ts'

let folder: string

beforeEach(async () => {
  await stage.clear()
  folder = mkdtempSync(join(tmpdir(), 'bijeen-')) + '/'
  copyFileSync(join(knowledgeFolder, 'contact.md'), join(folder, 'contact.md'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const now = () => stage.clock.now

describe('what is known', () => {
  test('is built once, and anew when an event has changed', async () => {
    const read = createBase(folder)
    const first = await stage.inTransaction(read)
    expect(await stage.inTransaction(read)).toBe(first)
    await stage.inTransaction((db) =>
      db
        .updateTable('event')
        .set({ title_nl: 'Waterdag', version: 2 })
        .where('id', '=', 'start-2020')
        .execute(),
    )
    const second = await stage.inTransaction(read)
    expect(second).not.toBe(first)
    const [outcome] = outcomesOf('wanneer is de waterdag?', second, {})
    expect(JSON.stringify(outcome)).toContain('"start-2020/when"')
  })

  test('keeps what it found words for when only the day of an event has changed', async () => {
    const read = createBase(folder)
    const first = await stage.inTransaction(read)
    await stage.db
      .updateTable('event')
      .set({ starts_on: '2020-12-10', version: 2 })
      .where('id', '=', 'start-2020')
      .execute()
    const second = await stage.inTransaction(read)
    expect(second.index.entries).toBe(first.index.entries)
    const asked = 'hoe laat begint het op 10 december?'
    expect(JSON.stringify(outcomesOf(asked, second, {})[0])).toContain('"start-2020/')
    expect(JSON.stringify(outcomesOf(asked, first, {})[0])).not.toContain('"start-2020/')
  })

  test('follows a file that is edited: the very next question is answered by it', async () => {
    const read = createBase(folder)
    await stage.inTransaction(read)
    const file = join(folder, 'contact.md')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('Met Ceronne Kastelein,', 'Bel met Ceronne Kastelein,'))
    const base = await stage.inTransaction(read)
    expect(base.entries.get('contact')!.answer.nl).toContain('Bel met Ceronne')
  })

  test('stays as it was while a file is half written', async () => {
    const read = createBase(folder)
    const before = await stage.inTransaction(read)
    appendFileSync(join(folder, 'contact.md'), '\n## Een vraag zonder antwoord\n')
    expect((await stage.inTransaction(read)).entries).toBe(before.entries)
  })
})

describe('what was learned', () => {
  const learn = (status: 'draft' | 'live' | 'withdrawn') =>
    stage.inTransaction((db) =>
      db
        .insertInto('learned_entry')
        .values({
          ...{ id: 'geleerd-1', number: 1, status, changed_at: now() },
          ...{ question_nl: 'Mogen er kwikstaarten mee naar de projectdag?', question_en: null },
          ...{ answer_nl: 'Kwikstaarten mogen mee.', answer_en: null },
          ...{ source: 'deskundige, 26 november 2020', event_id: null, request_id: null },
          ...{ written_by: null, approved_by: null },
        })
        .execute(),
    )
  const ask = async (text: string) => cardIn(await stage.as('anna').say(text))

  afterEach(() =>
    stage.inTransaction(async (db) => {
      await db.deleteFrom('learned_entry').execute()
      await db.deleteFrom('learned_phrasing').execute()
    }),
  )

  test('answers at once when it is live, and says where it comes from', async () => {
    const question = 'mogen er kwikstaarten mee naar de projectdag?'
    expect(words(await ask(question))).not.toContain('Kwikstaarten mogen mee')
    await learn('live')
    const told = words(await ask(question))
    expect(told).toContain('Kwikstaarten mogen mee.')
    expect(told).toContain('Bron: deskundige, 26 november 2020.')
  })

  test('keeps nobody waiting for what may not be told yet', async () => {
    const read = createBase(folder)
    const before = await stage.inTransaction(read)
    await learn('draft')
    expect(await stage.inTransaction(read)).toBe(before)
    await stage.inTransaction((db) =>
      db.updateTable('learned_entry').set({ status: 'live' }).execute(),
    )
    expect((await stage.inTransaction(read)).entries.has('geleerd-1')).toBe(true)
  })

  test.each(['draft', 'withdrawn'] as const)('is silent as a %s', async (status) => {
    await learn(status)
    const told = words(await ask('mogen er kwikstaarten mee naar de projectdag?'))
    expect(told).not.toContain('Kwikstaarten mogen mee')
  })

  test.each([
    ['an answer of ours', 'du-aantal', '20 gemeenten'],
    ['a fact of an event', 'start-2020/price', 'gratis'],
  ])('is another way to ask for %s, when said nearly so', async (_what, entryId, answer) => {
    const text = 'hoe dik is de kwikstaart van vadertje staat'
    expect(words(await ask(text))).not.toContain(answer)
    await stage.inTransaction((db) =>
      db
        .insertInto('learned_phrasing')
        .values({
          ...{ entry_id: entryId, text, status: 'accepted' as const },
          ...{ decided_by: null, decided_at: now() },
        })
        .execute(),
    )
    expect(words(await ask(text))).toContain(answer)
    expect(words(await ask('hoe dik is een boterham'))).not.toContain(answer)
  })
})
