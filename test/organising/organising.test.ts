import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { group } from '../connector/client.ts'
import { until } from '../desk.ts'
import { stage, words } from '../stage.ts'
import {
  carriesOut,
  event,
  eventId,
  hears,
  organiser,
  pressed,
  says,
  settled,
  written,
} from './desk.ts'

beforeEach(stage.clear)
afterEach(settled)

const anna = stage.as('anna')
const bram = stage.as('bram')
const carl = stage.as('carl')
const link = 'https://teams.example/nieuw'
const at = (time: string) => (stage.clock.now = new Date(time))

/** Anna sits in workshop 2, Bram in none; Carl waits, since there are two seats. */
async function threePeople() {
  await stage.signUp(anna, eventId, { round1: await stage.offering(eventId, '2') })
  await stage.signUp(bram, eventId)
  await stage.db.updateTable('event').set({ seats: 2 }).where('id', '=', eventId).execute()
  await stage.signUp(carl, eventId, { wait: true })
}

describe('words change nothing by themselves', () => {
  test('they lead to what would change and who would hear of it, and only a yes does it', async () => {
    await threePeople()
    await organiser().press('organising.open', { eventId })
    const preview = await says(organiser(), 'verplaats naar 10.00')
    expect(preview).toContain('donderdag 3 december 2020, 10.00–12.00 uur')
    expect(preview).toContain('was: donderdag 3 december 2020, 9.30–11.30 uur')
    expect(preview).toContain('Bericht aan 3 mensen.')
    expect((await event()).version).toBe(1)
    expect(await says(organiser(), 'ja')).toContain('✓ Doorgevoerd')
    expect(await event()).toMatchObject({
      version: 2,
      starts_at: new Date('2020-12-03T10:00:00+01:00'),
    })
    expect(await written()).toEqual(['Anna', 'Bram', 'Carl'])
  })

  test('‘niet doen’ leaves all as it is, and shows the event', async () => {
    await organiser().press('organising.open', { eventId })
    await says(organiser(), 'annuleer bijeenkomst')
    expect(await says(organiser(), 'nee')).toContain('Organiseer: Startbijeenkomst')
    expect((await event()).status).toBe('planned')
  })

  test('in English as well', async () => {
    const emma = organiser({ locale: 'en-GB' })
    await emma.press('organising.open', { eventId })
    expect(await says(emma, 'move to 10:00')).toContain('Thursday 3 December 2020, 10:00–12:00')
    expect(await says(emma, 'carry out')).toContain('✓ Done')
  })

  test('when something changed meanwhile, the preview comes again', async () => {
    await organiser().press('organising.open', { eventId })
    const wish = { seats: 50 }
    await pressed(organiser(), 'organising.apply', { eventId, version: 1, wish: { full: true } })
    const again = await pressed(organiser(), 'organising.apply', { eventId, version: 1, wish })
    expect(again).toContain('Er is intussen iets gewijzigd')
    expect(again).toContain('was: 40')
    expect((await event()).seats).toBe(40)
  })

  test('the same press twice does nothing twice', async () => {
    await threePeople()
    const late = { late: { minutes: 6 } }
    const sure = { eventId, version: 1, wish: late }
    const done = await pressed(organiser(), 'organising.apply', sure)
    expect(done).toContain('✓ Doorgevoerd')
    const again = await pressed(organiser(), 'organising.apply', sure)
    expect(again).toContain('✓ Doorgevoerd')
    expect(again).toContain('was: donderdag 3 december 2020, 9.30–11.30 uur')
    expect(again).toContain('Dit was al doorgevoerd')
    expect(await event()).toMatchObject({
      version: 2,
      starts_at: new Date('2020-12-03T09:36:00+01:00'),
    })
    expect(await written()).toEqual(['Anna', 'Bram', 'Carl'])
  })

  test('what was done can be undone, until something else is', async () => {
    const { done } = await carriesOut(organiser(), 'verplaats naar 10 december 10.00')
    expect(done).toContain('maak ongedaan')
    const back = await says(organiser(), 'maak ongedaan')
    expect(back).toContain('was: donderdag 10 december 2020, 10.00–12.00 uur')
    await says(organiser(), 'ja')
    expect(await event()).toMatchObject({ starts_at: new Date('2020-12-03T09:30:00+01:00') })
    expect(await pressed(organiser(), 'organising.undo', { eventId, version: 2 })).toContain(
      'Dat kan niet meer ongedaan',
    )
  })
})

describe('which event is meant', () => {
  test('is asked when nothing tells, and the answer leads to the preview', async () => {
    const card = await organiser().say('capaciteit 60')
    const choices = card.at(-1).attachments[0].content
    expect(words(choices)).toContain('Voor welke bijeenkomst?')
    expect(await says(organiser(), '3 december')).toContain('was: 40')
  })

  test('may be said along', async () => {
    expect(await says(organiser(), 'capaciteit startbijeenkomst 60')).toContain('was: 40')
    expect(await says(organiser(), 'verplaats themadag naar 31 maart 2023')).toContain(
      'Gemeenten en de strijd tegen discriminatie',
    )
  })

  test('in a group the organiser hears it alone', async () => {
    await organiser().arrives()
    const replies = await organiser({ conversation: group() }).say('organiseer startbijeenkomst')
    expect(JSON.stringify(replies)).not.toContain('teams.example')
  })
})

describe('people concerned are told', () => {
  test('of another time with what it was, what it is, and a way out', async () => {
    await threePeople()
    await carriesOut(organiser(), 'verplaats naar 12 december 10.00')
    const card = await hears('anna')
    expect(words(card)).toContain('Andere tijd')
    expect(words(card)).toContain('zaterdag 12 december 2020, 10.00–12.00 uur')
    expect(words(card)).toContain('was: donderdag 3 december 2020, 9.30–11.30 uur')
    expect(card.actions.map(({ verb }: any) => verb)).toEqual([
      ...['signup.mine', 'agenda.calendar', 'signup.leave'],
    ])
  })

  test('that it is off, why, and what else there is; whoever waits hears it too', async () => {
    await threePeople()
    const { preview } = await carriesOut(
      organiser(),
      'annuleer bijeenkomst want **de zaal** is dicht',
    )
    expect(preview).toContain('Bericht aan 3 mensen.')
    for (const id of ['anna', 'carl']) {
      const card = await hears(id)
      expect(words(card)).toContain('✕ De bijeenkomst gaat niet door')
      expect(words(card)).toContain('\\*\\*de zaal\\*\\* is dicht')
      expect(card.actions.map(({ verb }: any) => verb)).toEqual(['agenda.series'])
    }
  })

  test('of a new link only when it may be seen, and only with a place', async () => {
    await threePeople()
    const { preview } = await carriesOut(organiser(), `link ${link}`)
    expect(preview).toContain('De link blijft verborgen tot woensdag 2 december 2020, 9.30 uur')
    expect(preview).toContain('Niemand krijgt hierover bericht.')
    expect(await written()).toEqual([])
    at('2020-12-02T12:00:00+01:00')
    const { preview: later } = await carriesOut(organiser(), `link ${link}-2`)
    expect(later).toContain('Bericht aan 2 mensen.')
    const card = await hears('anna')
    expect(card.actions[0]).toMatchObject({ type: 'Action.OpenUrl', url: `${link}-2` })
    expect(await written()).toEqual(['Anna', 'Bram'])
  })

  test('of the link of a workshop only who sits in it, and not before its time', async () => {
    await threePeople()
    const { preview: early } = await carriesOut(organiser(), `link workshop 2 ${link}-early`)
    expect(early).toContain('Niemand krijgt hierover bericht.')
    at('2020-12-02T12:00:00+01:00')
    const { preview } = await carriesOut(organiser(), `link workshop 2 ${link}`)
    expect(preview).toContain('Workshop 2: link')
    expect(preview).toContain('Bericht aan 1 persoon.')
    const card = await hears('anna')
    expect(card.actions[0]).toMatchObject({ title: 'Ga naar mijn workshop', url: link })
    expect(await written()).toEqual(['Anna'])
  })

  test('when the link is let out at once', async () => {
    await threePeople()
    await carriesOut(organiser(), `link ${link}`)
    const { preview } = await carriesOut(organiser(), 'link vrijgeven')
    expect(preview).toContain('was: woensdag 2 december 2020, 9.30 uur (een dag van tevoren)')
    expect(words(await hears('bram'))).toContain('De link is er')
    expect(await written()).toEqual(['Anna', 'Bram'])
  })

  test('who cannot be written to is counted beforehand', async () => {
    const dora = stage.as('dora', { conversation: group() })
    await stage.signUp(dora, eventId)
    await stage.signUp(anna, eventId)
    await organiser().press('organising.open', { eventId })
    const preview = await says(organiser(), 'verplaats naar 10.00')
    expect(preview).toContain('Bericht aan 2 mensen. 1 daarvan kan ik niet zelf schrijven')
  })

  test('what had not arrived when the event was over is not said any more', async () => {
    await threePeople()
    await carriesOut(organiser(), 'verplaats naar 10.00')
    await settled()
    const letter = await stage.db
      .selectFrom('delivery')
      .innerJoin('person', 'person.id', 'delivery.person_id')
      .where('delivery.kind', '=', 'organising.changed')
      .select(['delivery.id', 'subject', 'person_id'])
      .executeTakeFirstOrThrow()
    const { render } = stage.app.behind.messages.get('organising.changed')!
    const person: any = { id: letter.person_id, lang: 'nl' }
    const heardAt = (time: string) => render(stage.db, letter.subject, person, new Date(time))
    const after = '2020-12-05T12:00:00+01:00'
    const become = (state: 'sent' | 'unreachable') =>
      stage.db.updateTable('delivery').set({ state, activity_id: null }).where('id', '=', letter.id)
    await become('unreachable').execute()
    expect(await heardAt('2020-12-01T12:00:00+01:00')).not.toBeNull()
    expect(await heardAt(after)).toBeNull()
    await become('sent').execute()
    expect(await heardAt(after)).not.toBeNull()
  })

  test('of an event that is over, nobody hears anything', async () => {
    await threePeople()
    at('2020-12-05T12:00:00+01:00')
    const wish = { status: 'cancelled' }
    await pressed(organiser(), 'organising.apply', { eventId, version: 1, wish })
    expect(await written()).toEqual([])
    expect(
      await pressed(organiser(), 'organising.change', { eventId, wish: { from: '10:00' } }),
    ).toContain('Deze bijeenkomst is al geweest')
  })
})

describe('seats', () => {
  test('more of them let in who waits', async () => {
    await threePeople()
    const { preview } = await carriesOut(organiser(), 'capaciteit 3')
    expect(preview).toContain('1 persoon schuift door van de wachtlijst en krijgt daarvan bericht.')
    expect(preview).not.toContain('Niemand')
    expect(words(await hears('carl'))).toContain('Er is een plek voor je')
    expect(await written()).toEqual([])
  })

  test('more of them in a workshop let in who waits for it', async () => {
    const place = await stage.offering(eventId, '3')
    for (const id of ['anna', 'bram', 'carl'])
      await stage.signUp(stage.as(id), eventId, { round1: place })
    await carriesOut(organiser(), 'capaciteit workshop 3 3')
    expect(words(await hears('carl'))).toContain('kunst')
  })

  test('who moves up is counted beforehand, and the limit of a municipality holds', async () => {
    await threePeople()
    for (const id of ['dora', 'emma', 'fien'])
      await stage.signUp(stage.as(id), eventId, { role: 'implementer', wait: true })
    const { preview, done } = await carriesOut(organiser(), 'capaciteit 10')
    expect(preview).toContain('3 mensen schuiven door van de wachtlijst')
    expect(preview).toContain('Er wacht dan nog 1 persoon op een plaats.')
    expect(done).toContain('3 mensen schuiven door van de wachtlijst en horen dat.')
    await until(async () => (await written('signup.admitted')).length > 0)
    expect(await written('signup.admitted')).toEqual(['Carl', 'Dora', 'Emma'])
  })

  test('fewer than are held is refused with how many are', async () => {
    await threePeople()
    await organiser().press('organising.open', { eventId })
    expect(await says(organiser(), 'capaciteit 1')).toContain('Er zijn al 2 plaatsen bezet')
    expect(await says(organiser(), 'capaciteit workshop 2 0')).toContain('Er is al 1 plaats bezet')
  })

  test('an event that is off lets nobody in until it goes ahead after all', async () => {
    await threePeople()
    await carriesOut(organiser(), 'annuleer bijeenkomst')
    expect(words(await hears('carl'))).toContain('gaat niet door')
    await carriesOut(organiser(), 'capaciteit 10')
    await carriesOut(organiser(), 'gaat toch door')
    const both = [words(await hears('carl')), words(await hears('carl'))].join(' ')
    expect(both).toContain('De bijeenkomst gaat door')
    expect(both).toContain('Er is een plek voor je')
  })

  test('called full it is full, and open again when it is not', async () => {
    await carriesOut(organiser(), 'vol')
    expect((await event()).full_since).not.toBeNull()
    expect(await says(anna, 'aanmelden startbijeenkomst')).toContain('wachtlijst')
    await carriesOut(organiser(), 'niet vol')
    expect((await event()).full_since).toBeNull()
  })
})

describe('what cannot be', () => {
  test.each([
    ['verplaats naar 25 november 2020 10.00', 'Dat moment is al voorbij'],
    ['verplaats naar 12.00-10.00', 'Het einde ligt niet na het begin'],
    ['verplaats naar 9.30', 'Er verandert niets'],
    ['link http://teams.example/x', 'Deze link is niet veilig'],
    ['link https://anna:geheim@teams.example', 'een naam of wachtwoord'],
    ['capaciteit workshop 9 30', 'Welke workshop?'],
    ['capaciteit workshop 2 ronde 7 30', 'Die ronde heeft deze workshop niet'],
    ['uitloop 6000 min', 'Hoeveel minuten?'],
    ['uitloop', 'Hoeveel minuten?'],
  ])('%j is answered with “%s”', async (text, told) => {
    await organiser().press('organising.open', { eventId })
    expect(await says(organiser(), text)).toContain(told)
    expect((await event()).version).toBe(1)
  })

  test('an event without a time cannot run late, and gets one first', async () => {
    const other = 'kennisatelier-racisme-2020'
    await stage.db
      .updateTable('event')
      .set({ starts_at: null, ends_at: null, precision: 'day', starts_on: '2020-12-07' })
      .where('id', '=', other)
      .execute()
    const card = await pressed(organiser(), 'organising.open', { eventId: other })
    expect(card).toContain('Er is nog geen tijd bekend: herinneringen gaan niet uit.')
    expect(await says(organiser(), 'uitloop 6 min')).toContain('Er is nog geen tijd bekend')
    expect(await says(organiser(), 'verplaats naar 15.00-16.00')).toContain(
      'maandag 7 december 2020, 15.00–16.00 uur',
    )
  })

  test('a weekend is pointed out, and so is a programme that lasts longer', async () => {
    await organiser().press('organising.open', { eventId })
    expect(await says(organiser(), 'verplaats naar 12 december')).toContain(
      'Let op: dat is een zaterdag.',
    )
    expect(await says(organiser(), 'verplaats naar 9.30-10.30')).toContain(
      'Let op: het programma duurt tot 11.30 uur.',
    )
  })
})

describe('running late', () => {
  test('to move what has begun is pointed out', async () => {
    await organiser().press('organising.open', { eventId })
    const begun = 'Let op: het is al begonnen, om 9.30 uur.'
    expect(await says(organiser(), 'verplaats naar 11.00-12.00')).not.toContain(begun)
    at('2020-12-03T10:05:00+01:00')
    await organiser().press('organising.open', { eventId })
    expect(await says(organiser(), 'verplaats naar 11.00-12.00')).toContain(begun)
  })

  test('moves what is still to come, and says so part by part', async () => {
    await threePeople()
    at('2020-12-03T10:05:00+01:00')
    const { preview } = await carriesOut(organiser(), 'uitloop 6 min')
    expect(preview).toContain('10.21–11.21')
    expect(preview).toContain('was: 10.15–11.15')
    expect(preview).not.toContain('09.36')
    expect(words(await hears('anna'))).toContain('11.21–11.36')
  })

  test('or only what comes after a time', async () => {
    await organiser().press('organising.open', { eventId })
    const preview = await says(organiser(), 'verplaats vanaf 10.15 naar 10.30')
    expect(preview).toContain('10.30–11.30')
    expect(preview).not.toContain('10.05')
  })
})

describe('the form', () => {
  const was = { joinUrl: '', releaseDay: '', releaseTime: '', day: '2020-12-03', from: '09:30' }
  const rest = { till: '11:30', seats: '40', status: 'planned', full: 'false', reason: '' }
  const stood = { ...was, ...rest }

  test('shows what is set, and asks only for what is to differ', async () => {
    const form = (await organiser().press('organising.open', { eventId })).value
    const button = form.actions[0]
    expect(button.data.was).toMatchObject({ ...rest, day: '2020-12-03', from: '09:30' })
    const card = await pressed(organiser(), button.verb, {
      ...button.data,
      ...button.data.was,
      seats: '50',
      from: '10:00',
    })
    expect(card).toContain('10.00–12.00 uur')
    expect(card).toContain('50')
    expect(card).not.toContain('Join-link')
  })

  test('keeps what was typed when it refuses', async () => {
    const sent = { eventId, was: stood, ...stood, seats: 'veertig', from: '10:00' }
    const { value } = await organiser().press('organising.preview', sent)
    expect(words(value)).toContain('Vul bij plaatsen een heel getal in')
    expect(JSON.stringify(value.body)).toContain('"value":"veertig"')
    expect(JSON.stringify(value.body)).toContain('"value":"10:00"')
  })

  test('undoes nothing that another organiser set meanwhile', async () => {
    await carriesOut(organiser(), 'capaciteit 60')
    const sent = { eventId, was: stood, ...stood, reason: 'x', full: 'true' }
    const card = await pressed(organiser(), 'organising.preview', sent)
    expect(card).toContain('vol gemeld')
    expect(card).not.toContain('60')
  })

  test('of the workshops sets seats and links', async () => {
    const form = (await organiser().press('organising.workshops', { eventId })).value
    const { verb, data } = form.actions[0]
    const [seats, address] = Object.keys(data.was)
    const sent = { ...data, ...data.was, [seats!]: '15', [address!]: link }
    const card = (await organiser().press(verb, sent)).value
    expect(words(card)).toContain('Workshop 1: plaatsen. 15. was: 12.')
    expect(words(card)).toContain('Workshop 1: link')
    await organiser().press(card.actions[0].verb, card.actions[0].data)
    const row = await stage.db
      .selectFrom('offering')
      .where('join_url', '=', link)
      .select(['seats'])
      .execute()
    expect(row).toEqual([{ seats: 15 }])
  })
})
