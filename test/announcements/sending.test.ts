import { beforeEach, describe, expect, test } from 'vitest'
import { stage } from '../stage.ts'
import { group } from '../connector/client.ts'
import { appointed, chatOf, comes, draft, hears, idOf, organiser, start } from './writer.ts'

beforeEach(() => stage.clear())

const at = (moment: string) => (stage.clock.now = new Date(`${moment}+01:00`))

const posted = async (kind = 'announcement') =>
  (await stage.db.selectFrom('delivery').where('kind', '=', kind).select('id').execute()).length

const statuses = async () =>
  (await stage.db.selectFrom('announcement').orderBy('created_at').select('status').execute()).map(
    ({ status }) => status,
  )

/** So many people with a place, as if they had signed up. */
async function crowd(count: number) {
  await stage.db.updateTable('event').set({ seats: null }).where('id', '=', start).execute()
  const people = await stage.db
    .insertInto('person')
    .values(
      Array.from({ length: count }, (_, n) => {
        return { name: `Deelnemer ${n}`, lang: 'nl' as const, seen_at: stage.clock.now }
      }),
    )
    .returning('id')
    .execute()
  const place = { event_id: start, status: 'confirmed' as const, role: 'adviser' }
  await stage.db
    .insertInto('registration')
    .values(
      people.map(({ id }) => ({
        ...{ ...place, person_id: id, by_person_id: null, municipality: 'Deventer' },
        ...{ organisation: null, municipality_checked: true, claim_code: null, claim_until: null },
        ...{ cancelled_at: null, created_at: stage.clock.now },
      })),
    )
    .execute()
}

describe('before it is sent', () => {
  test('the reach of everybody is told, and who cannot be reached with a text to send them', async () => {
    await comes('anna')
    const chat = { conversation: group('samen') }
    await stage.signUp(stage.as('bram', chat), start, { municipality: 'Zwolle' })
    await crowd(1)
    await stage.db.updateTable('identity').set({ kind: 'federated' }).execute()
    const desk = await draft(organiser(), {
      bodyNl: 'Dag {naam|lezer}, [de agenda](https://a.nl/b).',
    })
    expect(desk.text).toContain(
      '3 mensen: 1 in de eigen chat, 1 via een gedeelde chat, 1 niet bereikbaar; klaar in ± 1 seconde',
    )
    await desk.presses('1 niet bereikbaar')
    expect(desk.text).toContain('Deelnemer 0')
    expect(desk.text).not.toContain('Anna')
    expect(desk.filled('mail')).toBe('Nieuwe zaal\n\nDag lezer, de agenda: https://a.nl/b.')
    await desk.presses('Terug naar het voorbeeld')
    expect(desk.titles[0]).toBe('Verstuur naar 3 mensen')
  })

  test('the number in the button is the consent: somebody more is a fresh look', async () => {
    await comes('anna')
    const desk = await draft(organiser())
    const old = desk.button('Verstuur naar 1')
    await comes('bram', { municipality: 'Zwolle' })
    await desk.pressesAgain(old)
    expect(desk.text).toContain('Er is iets veranderd sinds je dit voorbeeld zag.')
    expect(desk.titles[0]).toBe('Verstuur naar 2 mensen')
    expect(await posted()).toBe(0)
    await desk.says('verstuur naar 3 mensen')
    expect(await posted()).toBe(0)
    await desk.says('verstuur mededeling')
    expect(await posted()).toBe(0)
    await desk.says('verstuur naar 2 mensen')
    expect(await posted()).toBe(2)
  })

  test('a text that was changed meanwhile is a fresh look too', async () => {
    await comes('anna')
    const desk = await draft(organiser())
    const old = desk.button('Verstuur')
    await desk.presses('Bewerk')
    await desk.presses('Voorbeeld', { titleNl: 'Oude zaal' })
    await desk.pressesAgain(old)
    expect(desk.text).toContain('Er is iets veranderd')
    expect(await posted()).toBe(0)
  })
})

describe('sent', () => {
  test('it arrives once, however often the button is pressed', async () => {
    await comes('anna')
    const desk = await draft(organiser())
    const button = desk.button('Verstuur')
    await desk.presses('Verstuur naar 1 persoon')
    expect(desk.text).not.toContain('Zo ziet het eruit')
    await desk.pressesAgain(button)
    await hears('anna', 'We zitten in zaal 2.')
    expect(await posted()).toBe(1)
    expect(await statuses()).toEqual(['sending'])
  })

  test('it is no draft any more, but can be copied', async () => {
    await comes('anna')
    const desk = await draft(organiser())
    const edit = desk.button('Bewerk')
    await desk.presses('Verstuur')
    await desk.pressesAgain(edit)
    expect(desk.text).toContain('Deze mededeling is al verstuurd')
    await desk.presses('Kopieer')
    expect(desk.filled('titleNl')).toBe('Nieuwe zaal')
  })
})

describe('planned', () => {
  test('it leaves at its minute, to whoever belongs to it then, and once', async () => {
    await comes('anna')
    const desk = await draft(organiser(), { when: '2 december 9.30' })
    await desk.presses('Plan voor 1 persoon')
    expect(desk.text).toContain(
      '✓ Gaat uit op woensdag 2 december 2020, 9.30 uur (Nederlandse tijd)',
    )
    await comes('bram', { municipality: 'Zwolle' })
    at('2020-12-02T09:29:59')
    await stage.tick('announcements.due')
    expect(await posted()).toBe(0)
    at('2020-12-02T09:30:00')
    await Promise.all([stage.tick('announcements.due'), stage.tick('announcements.due')])
    await hears('anna', 'We zitten in zaal 2.')
    await hears('bram', 'We zitten in zaal 2.')
    expect(await posted()).toBe(2)
  })

  test('it can be taken back, and leaves no more', async () => {
    await comes('anna')
    const desk = await draft(organiser(), { when: '2 december 9.30' })
    await desk.presses('Plan')
    await desk.says('voorbeeld')
    expect(desk.text).toContain('✓ Gepland')
    await desk.presses('Toch niet versturen')
    expect(desk.text).toContain('wordt niet verstuurd')
    at('2020-12-02T09:31:00')
    await stage.tick('announcements.due')
    expect(await posted()).toBe(0)
  })

  test('a moment that is past, or within a minute, is refused', async () => {
    await comes('anna')
    const desk = await draft(organiser(), { when: '9.00' })
    expect(desk.text).toContain('nog minstens een minuut weg')
    await draft(desk, { when: '9.01' })
    const plan = desk.button('Plan')
    at('2020-11-26T09:00:30')
    await desk.pressesAgain(plan)
    expect(desk.text).toContain('nog minstens een minuut weg')
    expect(await statuses()).toEqual(['draft', 'draft'])
  })

  test('what stands in its way by then is told to its writer, and it is a draft again', async () => {
    await comes('anna')
    const desk = await draft(organiser(), { when: '2 december 9.30' })
    await desk.presses('Plan')
    await stage.as('anna').press('signup.leave', { eventId: start, sure: true })
    at('2020-12-02T09:30:00')
    await stage.tick('announcements.due')
    await hears('organiser', 'Er is niemand die hierbij past')
    expect(await statuses()).toEqual(['draft'])
  })
})

describe('planned, it stays where it is', () => {
  const planned = async (form = {}) => {
    await comes('anna')
    const eva = await appointed('eva')
    await draft(eva, { when: '2 december 9.30', ...form })
    return eva.presses('Plan')
  }

  const notSent = async (moment = '2020-12-02T09:30:00') => {
    at(moment)
    await stage.tick('announcements.due')
    expect(await statuses()).toEqual(['draft'])
    expect(await posted()).toBe(0)
  }

  test('when its event is cancelled, and may be stopped twice', async () => {
    const cancel = (status: 'cancelled' | 'planned') =>
      stage.db.updateTable('event').set({ status }).where('id', '=', start).execute()
    const eva = await planned()
    await cancel('cancelled')
    await notSent()
    await hears('eva', 'Deze bijeenkomst gaat niet door.')
    await cancel('planned')
    await eva.says('bewerk mededeling')
    await eva.presses('Voorbeeld', { when: '2 december 12.00' })
    await eva.presses('Plan')
    await cancel('cancelled')
    await notSent('2020-12-02T12:00:00')
    await cancel('planned')
    expect(await posted('announcements.stopped')).toBe(2)
  })

  test('when something is broken about it, while the others leave; after some minutes its writer is told', async () => {
    await comes('anna')
    const eva = await appointed('eva')
    for (const titleNl of ['De kapotte', 'De goede']) {
      await draft(eva, { titleNl, when: '2 december 9.30' })
      await eva.presses('Plan')
    }
    const broken = JSON.stringify({ unanswered: 'no announcement' })
    await stage.db
      .updateTable('announcement')
      .set({ audience: broken, send_at: new Date('2020-12-02T09:29:00+01:00') })
      .where('title_nl', '=', 'De kapotte')
      .execute()
    for (const minute of [30, 31, 33]) {
      at(`2020-12-02T09:${minute}:00`)
      await stage.tick('announcements.due')
    }
    await hears('anna', 'De goede')
    expect((await statuses()).sort()).toEqual(['scheduled', 'sending'])
    expect(await posted('announcements.faulted')).toBe(0)
    at('2020-12-02T09:34:00')
    await stage.tick('announcements.due')
    await hears('eva', 'er ging bij mij iets mis')
    expect((await statuses()).sort()).toEqual(['draft', 'sending'])
    expect(await posted('announcements.stopped')).toBe(0)
  })

  test('when more than two hours went by unseen', async () => {
    await planned()
    await notSent('2020-12-02T11:31:00')
    await hears('eva', 'te dichtbij of voorbij')
  })

  test('when its writer organises no more', async () => {
    await planned()
    await stage.db
      .deleteFrom('appointment')
      .where('person_id', '=', await idOf('eva'))
      .execute()
    await notSent()
    await hears('eva', 'mogen alleen de organisatoren')
  })
})

describe('a second pair of eyes', () => {
  const toEverybody = async () => {
    await comes('anna')
    await stage.as('organiser', { aadObjectId: 'organiser-id' }).arrives()
    const desk = await draft(organiser(), { bodyNl: 'Voor iedereen.' })
    return desk.says('aan iedereen')
  }

  test('is asked for everybody, and the writer’s own do not count', async () => {
    const eva = await appointed('eva', 'organiser', null)
    const desk = await toEverybody()
    expect(desk.text).toContain('Een tweede organisator kijkt mee')
    await desk.presses('Vraag akkoord voor 3 mensen')
    expect(desk.text).toContain('◔ Akkoord gevraagd')
    await hears('eva', 'Organiser vraagt je akkoord')
    expect(await posted()).toBe(0)

    await eva.says('keur mededeling goed')
    const approve = eva.button('Akkoord')
    expect(eva.text).toContain('Voor iedereen.')
    await desk.pressesAgain(approve)
    expect(desk.text).toContain('eigen mededeling kan alleen een ander goedkeuren')
    expect(await posted()).toBe(0)
    await eva.pressesAgain(approve)
    expect(eva.text).toContain('✓ Je hebt akkoord gegeven')
    await hears('anna', 'Voor iedereen.')
    await hears('organiser', '✓ Akkoord van Eva')
    expect(await posted()).toBe(3)
    await eva.pressesAgain(approve)
    expect(await posted()).toBe(3)
  })

  test('is asked of nobody else than those who may address everybody', async () => {
    const dora = await appointed('dora', 'co-organiser')
    const desk = await toEverybody()
    await desk.presses('Vraag akkoord')
    expect(desk.text).toContain('Er is geen tweede organisator')
    await appointed('fien', 'organiser')
    await desk.says('voorbeeld')
    await desk.presses('Vraag akkoord')
    expect(desk.text).toContain('Er is geen tweede organisator')
    await appointed('gijs', 'organiser', null)
    await desk.says('voorbeeld')
    await desk.presses('Vraag akkoord')
    await dora.says('keur mededeling goed')
    expect(dora.text).toContain('Er wacht geen mededeling')
    const eva = await appointed('eva', 'organiser', null)
    await eva.says('keur mededeling goed')
    await dora.pressesAgain(eva.button('Akkoord'))
    expect(dora.text).toContain('alleen voor organisatoren van alle bijeenkomsten')
    await dora.pressesAgain(
      eva.button('Bewerk') ?? { verb: 'announcements.open', data: eva.button('Akkoord').data },
    )
    expect(dora.text).toContain('alleen voor organisatoren van alle bijeenkomsten')
    expect(await posted()).toBe(0)
  })

  test('that says no brings the draft back, with word to its writer', async () => {
    const eva = await appointed('eva', 'organiser', null)
    const desk = await toEverybody()
    await desk.presses('Vraag akkoord')
    await eva.says('keur mededeling goed')
    await eva.presses('Niet akkoord')
    await hears('organiser', '✕ Geen akkoord van Eva')
    expect(await statuses()).toEqual(['draft'])
    expect(await posted()).toBe(0)
    const told = await stage.db.selectFrom('delivery').select('subject').execute()
    expect(told.map(({ subject }) => subject).join()).not.toContain(await idOf('eva'))

    await desk.says('voorbeeld')
    await desk.presses('Vraag akkoord')
    expect(desk.text).toContain('◔ Akkoord gevraagd')
    expect(await posted('announcements.approve')).toBe(2)
    await eva.says('keur mededeling goed')
    await eva.presses('Akkoord')
    expect(await posted()).toBe(3)
  })

  test('saw another text when the draft was changed: it is asked anew', async () => {
    const eva = await appointed('eva', 'organiser', null)
    const desk = await toEverybody()
    await desk.presses('Vraag akkoord')
    await eva.says('keur mededeling goed')
    const approve = eva.button('Akkoord')
    await desk.says('bewerk mededeling')
    await desk.presses('Voorbeeld', { bodyNl: 'Iets heel anders.' })
    expect(await statuses()).toEqual(['draft'])
    await eva.pressesAgain(approve)
    expect(eva.text).toContain('Er is iets veranderd')
    expect(await posted()).toBe(0)
    await desk.presses('Vraag akkoord')
    await hears('eva', 'Iets heel anders.')
  })

  test('comes before the moment that was planned', async () => {
    const eva = await appointed('eva', 'organiser', null)
    const desk = await toEverybody()
    await desk.presses('Bewerk')
    await desk.presses('Voorbeeld', { when: '2 december 9.30' })
    await desk.presses('Vraag akkoord')
    at('2020-11-27T09:00:00')
    await stage.tick('announcements.due')
    await eva.says('keur mededeling goed')
    expect(eva.text).toContain('Gaat uit op woensdag 2 december 2020, 9.30 uur')
    await eva.presses('Akkoord')
    expect(await statuses()).toEqual(['scheduled'])
    expect(await posted()).toBe(0)
    at('2020-12-02T09:30:00')
    await stage.tick('announcements.due')
    expect(await posted()).toBe(3)
  })

  test('that comes after the moment, or after the event, sends nothing', async () => {
    const eva = await appointed('eva', 'organiser', null)
    const desk = await toEverybody()
    await desk.presses('Vraag akkoord')
    await draft(desk, { when: '27 november 9.30' })
    await desk.says('aan iedereen')
    await desk.presses('Vraag akkoord')
    at('2020-12-05T09:00:00')
    for (const held of [1, 2]) {
      await eva.says('keur mededeling goed')
      await eva.presses('Akkoord')
      expect(eva.text).toContain('Er staat iets in de weg, ook met je akkoord')
      expect(await posted('announcements.stopped')).toBe(held)
    }
    await hears('organiser', 'De bijeenkomst is intussen voorbij')
    expect(await statuses()).toEqual(['draft', 'draft'])
    expect(await posted()).toBe(0)
  })

  test('is asked above a hundred people, and not for a hundred', async () => {
    await appointed('eva', 'organiser')
    await crowd(100)
    const desk = await draft(organiser())
    expect(desk.titles[0]).toBe('Verstuur naar 100 mensen')
    await crowd(1)
    await desk.says('voorbeeld')
    expect(desk.titles[0]).toBe('Vraag akkoord voor 101 mensen')
    await desk.says('verstuur naar 101 mensen')
    expect(await statuses()).toEqual(['approval'])
  })

  test('is asked at the moment of sending when the audience grew past the number', async () => {
    await appointed('eva', 'organiser')
    await crowd(100)
    const desk = await draft(organiser(), { when: '2 december 9.30' })
    await desk.presses('Plan voor 100 mensen')
    await crowd(1)
    at('2020-12-02T09:30:00')
    await stage.tick('announcements.due')
    expect(await statuses()).toEqual(['approval'])
    expect(await posted()).toBe(0)
    await hears('eva', 'Organiser vraagt je akkoord')
  })
})

describe('what is kept', () => {
  test('goes ninety days after the event', async () => {
    await comes('anna')
    const desk = await draft(organiser())
    await desk.presses('Verstuur')
    at('2021-03-03T05:00:00')
    await stage.tick('announcements.forget')
    expect(await statuses()).toEqual(['sending'])
    at('2021-03-04T05:00:00')
    await stage.tick('announcements.forget')
    expect(await statuses()).toEqual([])
  })

  test('is shown to its writer, and a draft is erased with them', async () => {
    await comes('anna')
    const eva = await appointed('eva', 'organiser')
    await draft(eva, { titleNl: 'Verstuurd' })
    await eva.presses('Verstuur')
    await draft(eva, { titleNl: 'Nog niet' })
    await eva.says('mijn gegevens')
    expect(eva.text).toContain('Nog niet')
    await stage.as('eva').press('people.erase', { sure: true })
    const left = await stage.db
      .selectFrom('announcement')
      .select(['title_nl as title', 'author_id as authorId'])
      .execute()
    expect(left).toEqual([{ title: 'Verstuurd', authorId: null }])
  })

  test('of an organiser who is erased is sent no more, when it was only planned', async () => {
    await comes('anna')
    const eva = await appointed('eva', 'organiser')
    await draft(eva, { when: '2 december 9.30' })
    await eva.presses('Plan')
    await stage.as('eva').press('people.erase', { sure: true })
    at('2020-12-02T09:30:00')
    await stage.tick('announcements.due')
    expect(await posted()).toBe(0)
    expect(chatOf('anna').join()).not.toContain('zaal 2')
  })
})
