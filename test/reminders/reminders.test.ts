import { beforeEach, describe, expect, test } from 'vitest'
import { nextReminder } from '../../src/reminders/sending.ts'
import { until } from '../desk.ts'
import { cardIn, stage, words } from '../stage.ts'
import { at, buttonOn, change, eventId, everything, firstLink, headings, itIs } from './scene.ts'
import { letters, link, linkOf3, linksOn, quiet, signedUp, told, withLinks } from './scene.ts'

beforeEach(stage.clear)

describe('from a week ahead to the workshops', () => {
  test('whoever has a seat is told in time, each time once', async () => {
    await withLinks()
    await signedUp('anna', '3/1')
    await itIs('2020-11-26 09:29')
    expect(headings('anna')).toEqual([])
    await itIs('2020-11-26 09:30')
    await itIs('2020-11-26 09:31')
    await itIs('2020-12-02 09:30')
    await itIs('2020-12-02 23:00')
    await itIs('2020-12-03 08:30')
    await itIs('2020-12-03 09:20')
    await itIs('2020-12-03 09:21')
    await itIs('2020-12-03 10:13')
    await itIs('2020-12-03 11:31')
    expect(headings('anna')).toEqual([
      'Over 7 dagen',
      'Morgen om 9.30 uur',
      'Begint over een uur',
      'Begint over 10 minuten',
      'Je workshop begint over 2 minuten',
    ])
  })

  test('the way in comes first, and at the switch it is that of one’s own workshop', async () => {
    await withLinks()
    await signedUp('anna', '3/1')
    await signedUp('bram', '1/1')
    await itIs('2020-12-03 09:20')
    expect(letters('anna').at(-1).actions[0]).toMatchObject({ title: 'Deelnemen', url: link })
    await itIs('2020-12-03 10:13')
    const [first] = letters('anna').at(-1).actions
    expect(first).toMatchObject({ type: 'Action.OpenUrl', title: 'Naar workshop 3', url: linkOf3 })
    expect(words(letters('anna').at(-1))).toContain('3. Hoe kun je kunst en creativiteit')
    expect(firstLink('bram')).toBe(link)
    expect(told('bram')).not.toContain(linkOf3)
  })

  test('who is reminded of the switch twice, gets both', async () => {
    await change({ reminders: JSON.stringify([{ switch: 10 }, { switch: 2 }]) })
    await signedUp('anna', '3/1')
    await itIs('2020-12-03 10:05')
    await itIs('2020-12-03 10:13')
    expect(headings('anna')).toEqual([
      'Je workshop begint over 10 minuten',
      'Je workshop begint over 2 minuten',
    ])
  })

  test('who has not chosen hears at the switch where there is still room', async () => {
    await withLinks()
    const full = Number(await stage.offering(eventId, '2/1'))
    await stage.db.updateTable('offering').set({ seats: 0 }).where('id', '=', full).execute()
    await signedUp('carl')
    await itIs('2020-12-03 10:13')
    const card = letters('carl').at(-1)
    expect(card.body[0].text).toBe('De workshops beginnen over 2 minuten')
    expect(words(card)).toContain('Hier is nog plek')
    expect(words(card)).toContain('Burgerinitiatieven')
    expect(words(card)).not.toContain('campagne')
    expect(JSON.stringify(card)).not.toContain(linkOf3)
  })

  test('in English for whoever speaks it', async () => {
    await signedUp('emma', '', eventId, { locale: 'en-GB' })
    await itIs('2020-12-02 09:30')
    expect(headings('emma')).toEqual(['Tomorrow at 09:30'])
    expect(told('emma')).toContain('‘i cannot come’')
  })

  test('a colleague whose place nobody has claimed yet, and whoever waits, get nothing', async () => {
    await withLinks()
    await change({ seats: 1 })
    await signedUp('anna')
    const { who, card } = await signedUp('wim')
    const wait = card.actions.find(({ title }: any) => title === 'Zet mij op de wachtlijst')
    await who.press(wait.verb, wait.data)
    for (const moment of ['2020-12-02 09:30', '2020-12-03 09:20', '2020-12-03 10:13'])
      await itIs(moment)
    expect(headings('wim')).toEqual([])
    expect(headings('anna')).toHaveLength(3)
  })

  test('who signs up late gets the next one, and not the one that was', async () => {
    await signedUp('anna')
    await itIs('2020-11-26 09:30')
    await signedUp('laat')
    await itIs('2020-11-26 09:31')
    await itIs('2020-12-02 09:30')
    expect(headings('laat')).toEqual(['Morgen om 9.30 uur'])
  })

  test('who left gets none any more', async () => {
    const { who } = await signedUp('anna')
    await itIs('2020-11-26 09:30')
    await who.press('signup.leave', { eventId, sure: true })
    await itIs('2020-12-02 09:30')
    const gone = ['✕ Je bent niet meer aangemeld']
    await until(() => `${headings('anna')}` === `${gone}`)
  })
})

describe('when something changes', () => {
  test('a cancelled event reminds nobody', async () => {
    await signedUp('anna')
    await change({ status: 'cancelled' })
    await itIs('2020-11-26 09:30')
    expect(headings('anna')).toEqual([])
  })

  test('a moved event takes its reminders along, and the old ones never come', async () => {
    await signedUp('anna')
    await itIs('2020-11-26 09:30')
    await itIs('2020-12-01 12:00')
    const times = { starts_on: '2020-12-10', starts_at: at('2020-12-10 10:00') }
    await change({ ...times, ends_at: at('2020-12-10 12:00') })
    await itIs('2020-12-01 12:01')
    await itIs('2020-12-02 09:30')
    await itIs('2020-12-03 09:20')
    expect(headings('anna')).toEqual(['Over 7 dagen'])
    await itIs('2020-12-03 10:00')
    await itIs('2020-12-09 10:00')
    expect(headings('anna')).toEqual(['Over 7 dagen', 'Over 7 dagen', 'Morgen om 10.00 uur'])
    expect(told('anna')).toContain('donderdag 10 december 2020, 10.00–12.00 uur')
  })

  test('an event that moves a little just after a reminder does not remind twice', async () => {
    await stage.as('organiser', { aadObjectId: 'organiser-id' }).arrives()
    await signedUp('anna')
    await itIs('2020-11-26 09:30')
    await itIs('2020-12-02 09:30')
    await change({ starts_at: at('2020-12-03 10:00') })
    await itIs('2020-12-02 12:00')
    await itIs('2020-12-02 12:01')
    expect(headings('anna')).toEqual(['Over 7 dagen', 'Morgen om 9.30 uur'])
    expect(headings('organiser')).not.toContain('Herinnering niet verstuurd')
    await itIs('2020-12-03 09:00')
    expect(headings('anna').at(-1)).toBe('Begint over een uur')
  })

  test('a letter that did not leave before the event moved is not sent', async () => {
    await signedUp('anna')
    stage.connector.fail({
      status: 429,
      retryAfter: 1,
      times: 1,
      match: ({ conversationId }) => conversationId === 'a:anna',
    })
    stage.clock.now = at('2020-12-02 09:30')
    await stage.tick('reminders.tick')
    await until(() => stage.connector.refused.length > 0)
    await change({ starts_at: at('2020-12-03 10:00') })
    await quiet()
    expect(headings('anna')).toEqual([])
  })

  test('what already stands there tells what is true by now', async () => {
    const { who } = await signedUp('anna')
    await change({ join_url: null })
    await itIs('2020-12-02 09:31')
    expect(firstLink('anna')).toBeNull()
    expect(told('anna')).toContain('De link om deel te nemen volgt nog')
    const face = async (values: object) => {
      await change(values)
      const kind = 'reminder'
      const person = await stage.db
        .selectFrom('delivery')
        .innerJoin('person', 'person.id', 'person_id')
        .where('name', '=', 'Anna')
        .where('kind', '=', kind)
        .select(['subject', 'person.id', 'person.lang', 'name'])
        .executeTakeFirstOrThrow()
      const { render } = stage.app.behind.messages.get(kind)!
      return stage.inTransaction((db) =>
        render(db, person.subject, { ...person, kind: 'member' } as any, stage.clock.now),
      )
    }
    expect(linksOn(await face({ join_url: link }))[0].url).toBe(link)
    const moved = await face({ starts_at: at('2020-12-03 10:00') })
    expect(words(moved)).toContain('Verplaatst naar donderdag 3 december, 10.00 uur')
    expect(linksOn(moved)).toEqual([])
    const off = await face({ status: 'cancelled' })
    expect(words(off)).toContain('✕ Gaat niet door')
    expect(JSON.stringify(off)).not.toContain(link)
    await who.press('signup.leave', { eventId, sure: true })
    const gone = await face({ status: 'planned', starts_at: at('2020-12-03 09:30') })
    expect(words(gone)).toContain('✕ Je bent niet meer aangemeld')
    expect(JSON.stringify(gone)).not.toContain(link)
  })
})

describe('after a silence', () => {
  const organiser = () => stage.as('organiser', { aadObjectId: 'organiser-id' })

  test('a reminder that is late but of use says how long is left', async () => {
    await withLinks()
    await signedUp('anna')
    await itIs('2020-12-03 08:30')
    await itIs('2020-12-03 09:26')
    expect(headings('anna').at(-1)).toBe('Begint over 4 minuten')
    expect(firstLink('anna')).toBe(link)
  })

  test('who signed up after it fell due is not reminded of what was', async () => {
    await signedUp('anna')
    await itIs('2020-11-26 09:00')
    stage.clock.now = at('2020-11-30 08:00')
    await signedUp('laat')
    await itIs('2020-11-30 08:01')
    expect(headings('anna')).toEqual(['Over 3 dagen'])
    expect(headings('laat')).toEqual([])
  })

  test('while it runs, it says since when', async () => {
    await withLinks()
    await signedUp('anna', '3/1')
    await itIs('2020-12-03 08:30')
    await itIs('2020-12-03 09:41')
    expect(headings('anna').at(-1)).toBe('Is begonnen om 9.30 uur')
    expect(buttonOn(letters('anna').at(-1), 'Ik kom toch niet')).toBeUndefined()
    await itIs('2020-12-03 10:20')
    expect(headings('anna').at(-1)).toBe('Je workshop is om 10.15 uur begonnen')
  })

  test('what came too late is dropped, and the organisers hear which and for how many, once', async () => {
    await organiser().arrives()
    await signedUp('anna')
    await signedUp('bram')
    await itIs('2020-11-26 09:00')
    await itIs('2020-12-03 09:22')
    await itIs('2020-12-03 09:23')
    expect(headings('anna')).toEqual(['Begint over 8 minuten'])
    expect(headings('organiser').filter((one) => one.includes('niet verstuurd'))).toHaveLength(1)
    const report = told('organiser')
    for (const step of ['7 dagen vooraf', 'Een dag vooraf', 'Een uur vooraf'])
      expect(report).toContain(`${step}: 2 mensen`)
    expect(report).not.toContain('10 minuten vooraf')
  })

  test('what fell in a time of doubt is not missed when the event goes ahead after all', async () => {
    await organiser().arrives()
    await signedUp('anna')
    await itIs('2020-11-26 09:00')
    await change({ status: 'tentative' })
    await itIs('2020-11-26 09:30')
    await itIs('2020-12-02 09:30')
    await change({ status: 'planned' })
    await itIs('2020-12-02 12:00')
    await itIs('2020-12-03 08:30')
    expect(headings('anna')).toEqual(['Begint over een uur'])
    expect(told('organiser')).not.toContain('niet verstuurd')
  })

  test('what goes wrong with one event keeps nobody else waiting', async () => {
    await signedUp('anna')
    const startsAt = at('2020-12-04 09:30')
    await change({ starts_at: startsAt, reminders: '{}' }, 'werksessie-2020')
    stage.clock.now = at('2020-12-03 09:20')
    await expect(stage.tick('reminders.tick')).rejects.toThrow('not every event')
    await quiet()
    expect(headings('anna')).toEqual(['Begint over 10 minuten'])
  })

  test('when all of it is over, nobody is reminded of it any more', async () => {
    await organiser().arrives()
    await signedUp('anna', '3/1')
    await itIs('2020-12-03 09:20')
    await itIs('2020-12-03 12:00')
    expect(headings('anna')).toEqual(['Begint over 10 minuten'])
    expect(told('organiser')).toContain('Vlak voor de workshops van 10.15 uur: 1 persoon')
  })
})

describe('who cannot come', () => {
  test('gives up the seat from the reminder, and the next in line has it at once', async () => {
    await change({ seats: 1 })
    const { who } = await signedUp('anna')
    const { who: wim, card } = await signedUp('wim')
    const wait = buttonOn(card, 'Zet mij op de wachtlijst')
    await wim.press(wait.verb, wait.data)
    await itIs('2020-12-02 09:30')
    const leave = buttonOn(letters('anna').at(-1), 'Ik kom toch niet')
    const sure = (await who.press(leave.verb, leave.data)).value
    const yes = buttonOn(sure, 'Ja, meld me af')
    const pressed = Date.now()
    await who.press(yes.verb, yes.data)
    const place = await stage.connector.next(
      ({ conversationId }) => conversationId === 'a:wim',
      2_000,
    )
    expect(words(place.activity.attachments[0].content)).toContain('Er is een plek voor je')
    expect(Date.now() - pressed).toBeLessThan(1_000)
    await itIs('2020-12-03 09:20')
    expect(headings('wim').at(-1)).toBe('Begint over 10 minuten')
    await until(() => `${headings('anna')}` === '✕ Je bent niet meer aangemeld')
  })

  test('may say so in words', async () => {
    const { who } = await signedUp('anna')
    await itIs('2020-12-02 09:30')
    expect(words(cardIn(await who.say('ik kom toch niet')))).toContain('Wil je je afmelden?')
  })
})

describe('in a hall', () => {
  async function invited(id: string) {
    const who = stage.as(id)
    await who.arrives()
    const person = await stage.db
      .selectFrom('person')
      .where('name', '=', id[0]!.toUpperCase() + id.slice(1))
      .select('id')
      .executeTakeFirstOrThrow()
    await stage.db
      .insertInto('registration')
      .values({
        event_id: 'themadag-2023',
        person_id: person.id,
        status: 'confirmed',
        role: 'official',
        municipality_checked: true,
        created_at: stage.clock.now,
      })
      .execute()
    return who
  }

  test('one reads the address, the doors and lunch, and no link', async () => {
    stage.clock.now = at('2023-03-01 09:00')
    await change({ join_url: link }, 'themadag-2023')
    const who = await invited('hans')
    await itIs('2023-03-23 09:59')
    expect(headings('hans')).toEqual([])
    await itIs('2023-03-23 10:00')
    const card = letters('hans').at(-1)
    expect(card.body[0].text).toBe('Over 7 dagen')
    for (const fact of [
      'Jaarbeursplein 6, 3521 AL Utrecht',
      '09.30 Inloop met informatiemarkt',
      '13.00 Netwerklunch',
      'Hebt u een vraag, of iets nodig om mee te doen?',
    ])
      expect(words(card)).toContain(fact)
    await itIs('2023-03-30 09:50')
    await itIs('2023-03-30 11:58')
    expect(headings('hans').at(-1)).toBe('De workshops beginnen over 2 minuten')
    expect(words(cardIn(await who.say('link')))).toContain('er is geen link')
    expect(everything()).not.toContain(link)
  })
})

describe('without a time', () => {
  test('nobody is reminded, and a week ahead the organisers have something to do', async () => {
    const werksessie = 'werksessie-2020'
    const { who } = await signedUp('anna', '', werksessie)
    expect(words(cardIn(await who.say('herinneringen')))).toContain('begintijd is nog niet bekend')
    await stage.as('organiser', { aadObjectId: 'organiser-id' }).arrives()
    await itIs('2020-11-30 08:59')
    expect(headings('organiser')).toEqual([])
    await itIs('2020-11-30 09:00')
    await itIs('2020-11-30 09:01')
    await itIs('2020-12-06 09:00')
    expect(headings('organiser')).toEqual(['Te doen: de tijd invullen'])
    expect(told('organiser')).toContain('Er is 1 persoon aangemeld')
    expect(headings('anna')).toEqual([])
    await change({ starts_at: at('2020-12-07 14:00'), precision: 'minute' }, werksessie)
    await itIs('2020-12-06 10:00')
    await itIs('2020-12-07 13:00')
    expect(headings('anna')).toEqual(['Begint over een uur'])
  })
})

test('the time machine knows when the next reminder falls due', async () => {
  const next = (moment: string) => stage.inTransaction((db) => nextReminder(db, at(moment)))
  expect(await next('2020-11-26 09:00')).toEqual(at('2020-11-26 09:30'))
  expect(await next('2020-11-26 09:30')).toEqual(at('2020-11-30 09:00'))
  expect(await next('2020-12-03 09:20')).toEqual(at('2020-12-03 10:13'))
})

test('nothing of this goes against the rules of Teams', () => {
  expect(stage.connector.violations).toEqual([])
})
