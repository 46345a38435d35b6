import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tableOf } from '../../src/announcements/exporting.ts'
import { findAnnouncement, subjectOf } from '../../src/announcements/store.ts'
import { sql } from '../../src/db/schema.ts'
import { until, words } from '../desk.ts'
import { buttonOf, eventId, openOffice, titlesOf, type Office } from './sending.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(() => office.clear())

const cardOf = (replies: any[]) => replies.at(-1)?.attachments?.[0]?.content

/** Two whom nobody can reach, and one who got it and comes. */
async function sent() {
  const olga = await office.organises('Olga')
  await office.comes('Anna')
  await office.comes('Bram', { municipality: 'Delft' })
  await office.comes('=Carl()', { municipality: 'Delft' })
  office.connector.block('a:bram')
  office.connector.block('a:=carl()')
  const id = await office.send({ asks: true, bodyNl: 'Zaal 2.\n\nKijk op https://example.org/x' })
  await office.arrived(id)
  const { verb, data } = buttonOf(office.cardOf('Anna'), 'Ik kom')
  await office.as('anna', { name: 'Anna' }).press(verb, data)
  return { olga, id }
}

describe('the result', () => {
  test('names whom it did not reach, why, and what to send them in another way', async () => {
    const { olga } = await sent()
    const card = cardOf(await olga.say('wie is niet bereikt'))
    expect(words(card)).toContain('Bram, Delft. niet te bereiken: heeft mij geblokkeerd')
    expect(words(card)).toContain('2 niet bereikt')
    expect(words(card)).not.toContain('Anna')
    const copied = card.body.find((part: any) => part.id === 'copied').value
    expect(copied).toBe('Nieuwe zaal\n\nZaal 2.\n\nKijk op https://example.org/x')
    const all = buttonOf(card, 'Toon iedereen')
    expect(words((await olga.press(all.verb, all.data)).value)).toContain(
      'Anna, Deventer. aangekomen',
    )
  })
})

describe('what went to everybody', () => {
  test.each([
    ['everybody', { everybody: true }],
    ['a chat', { place: 'a:anna' }],
  ])('or to %s is not for who organises one event', async (_, audience) => {
    const { olga, id } = await sent()
    await office.db
      .updateTable('announcement')
      .set({ audience: JSON.stringify(audience) })
      .execute()
    for (const verb of ['results', 'report', 'unsure', 'retry', 'withdraw', 'correct', 'export']) {
      const by = { eventId, announcementId: id }
      const { value } = await olga.press(`announcements.${verb}`, by)
      expect(typeof value, verb).toBe('string')
    }
    expect((await olga.say('resultaat')).at(-1).text).toContain('nog geen mededeling')
  })
})

describe('the result as a file', () => {
  const fetched = async (url: string) => {
    // A connection that was closed in the meantime is opened anew.
    const response = await fetch(url).catch(() => fetch(url))
    const name = response.headers.get('content-disposition')
    const body = Buffer.from(await response.arrayBuffer()).toString()
    return { status: response.status, name, body }
  }

  test('holds every recipient with what became of their message and what they answered', async () => {
    const { olga } = await sent()
    const card = cardOf(await olga.say('resultaat exporteren'))
    const [named, unnamed] = card.actions.map(({ url }: any) => url)
    const { body, name } = await fetched(named)
    expect(name).toBe('attachment; filename="mededeling-2020-11-26-nieuwe-zaal.csv"')
    const [header, ...rows] = body.split('\r\n')
    expect(header).toBe(
      '\ufeffnummer,naam,gemeente,toestand,reden,verstuurd op,antwoord,beantwoord op',
    )
    expect(rows.filter(Boolean)).toHaveLength(3)
    expect(body).toContain(`,'=Carl(),Delft,niet te bereiken,heeft mij geblokkeerd of uitgezet,`)
    expect(body).toContain(',Anna,Deventer,aangekomen,,2020-11-26 09:00,komt,2020-11-26 09:00')

    const hidden = (await fetched(unnamed)).body
    expect(hidden).toContain('nummer,gemeente,toestand')
    expect(hidden).not.toMatch(/Anna|Bram|Carl/)
    const numberOf = (text: string, town: string) =>
      text
        .split('\r\n')
        .find((row) => row.includes(town))
        ?.split(',')[0]
    expect(numberOf(hidden, 'Deventer')).toBe(numberOf(body, 'Deventer'))
  })

  test('is only for the organiser who asked, for ten minutes, while they are one', async () => {
    const { olga } = await sent()
    const [{ url }] = cardOf(await olga.say('resultaat exporteren')).actions
    expect((await fetched(url)).status).toBe(200)
    expect(
      (await fetched(url.replace(/.$/, (sign: string) => (sign === 'A' ? 'B' : 'A')))).status,
    ).toBe(404)
    expect((await fetched(url.replace('/results/', '/mydata/'))).status).toBe(404)
    const { now } = office.clock
    office.clock.now = new Date(now.getTime() + 11 * 60_000)
    expect((await fetched(url)).status).toBe(404)
    office.clock.now = now
    const audience = (to: object) =>
      office.db
        .updateTable('announcement')
        .set({ audience: JSON.stringify(to) })
        .execute()
    await audience({ everybody: true })
    expect((await fetched(url)).status).toBe(404)
    await audience({})
    expect((await fetched(url)).status).toBe(200)
    await office.db.deleteFrom('appointment').execute()
    expect((await fetched(url)).status).toBe(404)
  })

  test('speaks English to who does', async () => {
    const { id } = await sent()
    const text = await office.inTransaction(async (db) =>
      tableOf(db, (await findAnnouncement(db, id))!, { named: true, lang: 'en' }),
    )
    expect(text).toContain('number,name,municipality,state,reason,sent on,answer,answered on')
    expect(text).toContain('cannot be reached,has blocked me or switched me off')
  })
})

describe('the answers', () => {
  test('are counted by municipality, in numbers alone', async () => {
    const { olga } = await sent()
    const report = cardOf(await olga.say('antwoorden op de mededeling'))
    expect(words(report)).toContain('1 komt · 0 alleen gelezen · 2 nog niets')
    expect(words(report)).toContain('Deventer. 1 komt · 0 alleen gelezen · 0 nog niets')
    expect(words(report)).toContain('Delft. 0 komen · 0 alleen gelezen · 2 nog niets')
    expect(words(report)).not.toMatch(/Anna|Bram/)
  })

  test('stay current where they were asked for, and what is asked next comes beside them', async () => {
    const { olga, id } = await sent()
    const report = cardOf(await olga.say('antwoorden op de mededeling'))
    expect(buttonOf(report, 'Stuur een herinnering').data.beside).toBe(true)
    const answer = { announcementId: id, version: 1, answer: 'coming' }
    await office.as('bram', { name: 'Bram' }).press('announcements.answer', answer)
    await until(() =>
      office.chat('Olga').join().includes('2 komen · 0 alleen gelezen · 1 nog niets'),
    )
  })

  test('that are missing are asked for again, of those only, twice at most, after a count', async () => {
    const olga = await office.organises('Olga')
    for (const name of ['Anna', 'Bram', 'Carla']) await office.comes(name)
    const id = await office.send({ asks: true })
    await office.arrived(id)
    const { verb, data } = buttonOf(office.cardOf('Anna'), 'Gelezen')
    await office.as('anna', { name: 'Anna' }).press(verb, data)
    const ask = async () =>
      (await olga.press('announcements.nudge', { eventId, announcementId: id })).value
    const first = await ask()
    expect(words(first)).toContain('2 mensen hebben nog niet geantwoord')
    expect(words(first)).toContain('herinnering 1 van 2')
    expect(await office.states(id, 'announcement.nudge')).toMatchObject({ all: [] })
    const yes = buttonOf(first, 'Stuur aan 2 mensen')
    await office.as('carla', { name: 'Carla' }).say('gelezen')
    const again = (await olga.press(yes.verb, yes.data)).value
    expect(words(again)).toContain('1 persoon heeft nog niet geantwoord')
    const now = buttonOf(again, 'Stuur aan 1 persoon')
    expect(words((await olga.press(now.verb, now.data)).value)).toContain(
      'Herinnering 1 gaat naar 1 persoon',
    )
    await office.arrived(id, 'announcement.nudge')
    expect(office.chat('Bram').at(-1)).toContain('nog geen antwoord van je')
    expect(office.chat('Anna').join()).not.toContain('nog geen antwoord')

    expect(words(cardOf(await olga.say('voortgang')))).toContain(
      'Herinnering 1: 1 van 1 verstuurd.',
    )

    const second = buttonOf(await ask(), 'Stuur aan 1 persoon')
    await olga.press(second.verb, second.data)
    await olga.press(second.verb, second.data)
    await office.arrived(id, 'announcement.nudge')
    expect(await office.states(id, 'announcement.nudge')).toMatchObject({ all: ['sent', 'sent'] })
    expect(await ask()).toContain('al twee herinneringen')
    expect(titlesOf(office.cardOf('Bram'))).toContain('Gelezen')
  })

  test('that are asked for again change the card of the progress by themselves', async () => {
    const olga = await office.organises('Olga')
    await office.comes('Anna')
    const id = await office.send({ asks: true })
    await office.arrived(id)
    await olga.say('voortgang')
    const match = (call: any) => call.conversationId === 'a:anna'
    office.connector.fail({ status: 412, times: 3, match })
    await olga.press('announcements.nudge', { eventId, announcementId: id, count: 1 })
    const says = (words: string) => () => office.chat('Olga').join().includes(words)
    await until(says('Herinnering 1: 0 van 1 verstuurd.'))
    await until(says('Herinnering 1: 1 van 1 verstuurd.'), 40)
    const { verb, data } = buttonOf(office.cardOf('Anna'), 'Gelezen')
    await office.as('anna', { name: 'Anna' }).press(verb, data)
    await until(says('1 alleen gelezen, 0 nog niets'))
  }, 60_000)
})

describe('the result of many', () => {
  test('of ten thousand recipients is a card that Teams takes, page by page', async () => {
    const olga = await office.organises('Olga')
    const id = await office.send()
    await office.inTransaction(async (db) => {
      await sql`with many as (insert into person (name, lang, seen_at)
          select ${'Een naam zo lang als namen zijn, nummer '} || n, 'nl', now()
          from generate_series(1, 10000) n returning id)
        insert into delivery (kind, subject, person_id, state, reason, rank, created_at, due_at)
        select 'announcement', ${subjectOf(id)}, id, 'unreachable', 'ConversationBlockedByUser', 0,
          now(), now() from many`.execute(db)
    })
    const first = cardOf(await olga.say('resultaat'))
    expect(words(first)).toContain('10000 niet bereikt')
    expect(words(first)).toContain('Bladzijde 1 van 500')
    const next = buttonOf(first, 'Volgende')
    const second = (await olga.press(next.verb, next.data)).value
    expect(words(second)).toContain('Bladzijde 2 van 500')
    for (const card of [first, second])
      expect(JSON.stringify(card).length * 2).toBeLessThan(28 * 1024)
  })
})
