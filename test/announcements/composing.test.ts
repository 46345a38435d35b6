import { beforeEach, describe, expect, test } from 'vitest'
import { templateTexts } from '../../src/announcements/template-texts.ts'
import { group } from '../connector/client.ts'
import { stage } from '../stage.ts'
import { appointed, comes, draft, organiser, plainly, start, writer } from './writer.ts'

beforeEach(() => stage.clear())

describe('a draft', () => {
  test('is begun by a word, and its form becomes a preview', async () => {
    await comes('anna')
    const desk = await organiser().says('mededeling')
    expect(desk.text).toContain('Startbijeenkomst · donderdag 3 december 2020')
    expect(desk.text).toContain('Aan: wie een plaats heeft')
    await desk.presses('Voorbeeld', { ...plainly, bodyNl: 'Dag {naam}, kom naar zaal 2.' })
    expect(desk.text).toContain('Zo leest Anna het: Nieuwe zaal.')
    expect(desk.text).toContain('Dag Anna, kom naar zaal 2.')
    expect(desk.titles[0]).toBe('Verstuur naar 1 persoon')
  })

  test('is about the next event to come, though that is full', async () => {
    await stage.db.updateTable('event').set({ seats: 0 }).where('id', '=', start).execute()
    expect((await organiser().says('mededeling')).text).toContain('Startbijeenkomst')
  })

  test('takes the text along that was typed behind the word, however long', async () => {
    const text =
      'We beginnen om 10 uur in plaats van half tien, dus kom gerust iets later. Meld je aan voor workshop 2 als je nog geen keuze hebt gemaakt, of ruil met iemand.'
    const desk = await organiser().says(`mededeling ${text}`)
    expect(desk.filled('bodyNl')).toBe(text)
    expect(desk.filled('titleNl')).toBe('Mededeling over {bijeenkomst}')
    const english = writer(stage.as('organiser', { aadObjectId: 'organiser-id', locale: 'en-GB' }))
    await english.says('announcement: The room has changed.')
    expect(english.filled('bodyNl')).toBe('The room has changed.')
  })

  test.each([
    ['mededeling voor 9 november', 'Inburgering en participatie', 'wie een plaats heeft', ''],
    ['mededeling voor de startbijeenkomst', 'Startbijeenkomst', 'wie een plaats heeft', ''],
    ['mededeling voor startbijeenkomst: Dag.', 'Startbijeenkomst', 'wie een plaats heeft', 'Dag.'],
    ['mededeling aan workshop 2', 'Startbijeenkomst', 'wie een plaats heeft, workshop 2', ''],
    [
      'mededeling aan wachtenden: Nog even geduld.',
      'Startbijeenkomst',
      'wie op de wachtlijst staat',
      'Nog even geduld.',
    ],
    ['mededeling aan iedereen: Dag allemaal.', 'Startbijeenkomst', 'iedereen', 'Dag allemaal.'],
    [
      'mededeling voor wie later komt is er soep',
      'Startbijeenkomst',
      'wie een plaats heeft',
      'voor wie later komt is er soep',
    ],
  ])('“%s” says about what and for whom', async (typed, event, audience, text) => {
    const desk = await organiser().says(typed)
    expect(desk.text).toContain(event)
    expect(desk.text).toContain(`Aan: ${audience}.`)
    expect(desk.filled('bodyNl')).toBe(text)
  })

  test('for people whom nobody can make out says so, and keeps all that was typed', async () => {
    const desk = await organiser().says('mededeling aan de katten: hallo')
    expect(desk.text).toContain('Wie je bedoelt met ‘de katten’, weet ik niet.')
    expect(desk.filled('bodyNl')).toBe('aan de katten: hallo')
  })

  test('comes back filled as typed, with what to mend', async () => {
    const desk = await organiser().says('mededeling')
    const typed = { titleNl: '', bodyNl: 'Kom naar {werkshop}, zie http://x.nl.', when: 'gauw' }
    await desk.presses('Voorbeeld', { ...plainly, ...typed, asks: 'true' })
    expect(desk.text).toContain('Geef de mededeling een titel.')
    expect(desk.text).toContain('{werkshop} ken ik niet. Bedoel je {workshop}?')
    expect(desk.text).toContain('Een link moet met https:// beginnen.')
    expect(desk.text).toContain('Dat tijdstip begrijp ik niet.')
    expect(desk.filled('bodyNl')).toBe(typed.bodyNl)
    expect(desk.filled('when')).toBe('gauw')
    expect(desk.filled('asks')).toBe('true')
  })

  test('stays in the list until it is sent, and goes on where it was left', async () => {
    const desk = await organiser().says('mededeling')
    await desk.presses('Bewaar', plainly)
    expect(desk.text).toContain('Je concept is bewaard')
    await desk.says('mededelingen')
    expect(desk.text).toContain('1 · Nieuwe zaal.')
    expect(desk.text).toContain('◔ Concept')
    await desk.presses('Open 1')
    expect(desk.filled('bodyNl')).toBe('We zitten in zaal 2.')
  })

  test('goes out at once again when that is chosen, though a client does not send an emptied field', async () => {
    await comes('anna')
    const desk = await draft(organiser(), { moment: 'now', when: '2 december 9.30' })
    expect(desk.titles[0]).toBe('Plan voor 1 persoon')
    await desk.presses('Bewerk')
    expect([desk.filled('moment'), desk.filled('when')]).toEqual([
      'later',
      'woensdag 2 december 2020, 9.30 uur',
    ])
    await desk.presses('Voorbeeld', { moment: 'now', when: desk.filled('when') })
    expect(desk.text).toContain('Gaat meteen uit.')
    expect(desk.titles[0]).toBe('Verstuur naar 1 persoon')
    await desk.presses('Bewerk')
    expect(desk.filled('moment')).toBe('now')
    await desk.presses('Voorbeeld', { moment: 'later' })
    expect(desk.text).toContain('Schrijf erbij wanneer, of kies ‘Meteen’.')
    await desk.presses('Voorbeeld', { moment: 'later', when: '2 december 10.00' })
    await desk.presses('Bewerk')
    await desk.presses('Voorbeeld', { moment: 'now' })
    expect(desk.text).toContain('Gaat meteen uit.')
  })

  test('for a day that is past asks which year is meant, and says how far away that is', async () => {
    await comes('anna')
    const desk = await draft(organiser(), { when: '25 november 9.30' })
    expect(desk.text).toContain(
      'Die dag is al voorbij. Bedoel je donderdag 25 november 2021, 9.30 uur? Schrijf dan het jaar erbij.',
    )
    expect(desk.filled('when')).toBe('25 november 9.30')
    await desk.presses('Voorbeeld', { when: '25 november 2021 9.30' })
    expect(desk.text).toContain('Gaat uit op donderdag 25 november 2021, 9.30 uur')
    expect(desk.text).toContain('◔ Dat is pas over 364 dagen. Klopt het jaar?')
    await draft(desk, { when: '2 december 9.30' })
    expect(desk.text).not.toContain('Klopt het jaar')
  })

  test('is copied with all but its time', async () => {
    await comes('anna')
    const desk = await draft(organiser(), { when: '2 december 9.30', essential: 'true' })
    await desk.says('mededelingen')
    await desk.presses('Kopieer 1')
    expect(desk.text).toContain('Nieuwe mededeling.')
    expect(desk.filled('titleNl')).toBe('Nieuwe zaal')
    expect(desk.filled('essential')).toBe('true')
    expect(desk.filled('when')).toBe('')
    await desk.says('mededelingen')
    expect(desk.titles).toContain('Open 2')
  })

  test('is thrown away only by who is sure', async () => {
    const desk = await draft(organiser())
    await desk.says('gooi concept weg')
    expect(desk.text).toContain('Dit concept weggooien?')
    await desk.presses('Gooi weg')
    await desk.says('mededelingen')
    expect(desk.text).toContain('Er zijn nog geen mededelingen.')
  })

  test('that is typed about is the one opened last', async () => {
    const desk = await draft(organiser(), { titleNl: 'De eerste' })
    await draft(desk, { titleNl: 'De tweede' })
    await desk.says('voorbeeld')
    expect(desk.text).toContain('De tweede')
    await desk.says('mededelingen')
    await desk.presses('Open 2')
    await desk.says('voorbeeld')
    expect(desk.text).toContain('De eerste')
  })
})

describe('a template', () => {
  test('fills the form in the form of address of the event, in both languages', async () => {
    const desk = await organiser().says('mededeling')
    await desk.presses('Neem sjabloon over', { template: 'change' })
    expect(desk.filled('bodyNl')).toBe(templateTexts.je.change.body)
    expect(desk.filled('bodyEn')).toBe(templateTexts.en.change.body)
    expect(desk.filled('essential')).toBe('true')
    await desk.presses('Voorbeeld')
    expect(desk.text).toContain('Er staat nog … in de tekst.')
    await stage.as('organiser', { aadObjectId: 'organiser-id' }).say('agenda 30 maart')
    await desk.says('sjabloon welkom')
    expect(desk.filled('bodyNl')).toBe(templateTexts.u.welcome.body)
  })

  test('is asked for where none was chosen, and nothing is lost', async () => {
    const desk = await organiser().says('mededeling')
    await desk.presses('Neem sjabloon over', plainly)
    expect(desk.text).toContain('Kies eerst een sjabloon')
    expect(desk.filled('bodyNl')).toBe(plainly.bodyNl)
  })
})

describe('the preview', () => {
  test('is seen through the eyes of whom one chooses, or of the next', async () => {
    for (const id of ['anna', 'bram', 'carla']) await comes(id)
    const desk = await draft(organiser(), { bodyNl: 'Dag {naam}.' })
    expect(desk.text).toContain('Dag Anna.')
    await desk.presses('Toon ander voorbeeld')
    expect(desk.text).toContain('Dag Bram.')
    const [carla] = (desk.card.body.find(({ id }: any) => id === 'as').choices as any[]).filter(
      ({ title }) => title === 'Carla',
    )
    await desk.presses('Toon ander voorbeeld', { as: carla.value })
    expect(desk.text).toContain('Zo leest Carla het')
    await desk.says('voorbeeld als bram')
    expect(desk.text).toContain('Zo leest Bram het')
  })

  test('is the card itself: in English for who reads English, with the buttons it will have', async () => {
    await comes('emma', {}, { locale: 'en-GB' })
    const desk = await draft(organiser(), { asks: 'true' })
    expect(desk.text).toContain('A room')
    expect(desk.text).toContain('Knoppen eronder: Read · I will come')
  })

  test('says how many miss a value, and blocks where nothing stands in for it', async () => {
    await comes('anna', { round1: await stage.offering(start, '1') })
    await comes('bram')
    const desk = await draft(organiser(), { bodyNl: 'Je zit in {workshop}.' })
    expect(desk.text).toContain(
      '{workshop} is leeg voor 1 persoon. Zet erbij wat er dan moet staan',
    )
    expect(desk.titles.join()).not.toContain('Verstuur')
    await draft(desk, { bodyNl: 'Je zit in {workshop|nog geen workshop}.' })
    expect(desk.text).toContain('{workshop} is leeg voor 1 persoon. Die leest wat erachter staat.')
    expect(desk.titles[0]).toBe('Verstuur naar 2 mensen')
  })

  test('lets the link go to nobody before its time, nor to who waits', async () => {
    await comes('anna')
    const link = { bodyNl: 'Kom via {link}.', bodyEn: 'Join: {link}.' }
    const linked = (join_url: string | null) =>
      stage.db.updateTable('event').set({ join_url }).where('id', '=', start).execute()
    await linked(null)
    const desk = await draft(organiser(), link)
    expect(desk.text).toContain('Deze bijeenkomst heeft nog geen link.')
    await linked('https://teams.example/start')
    await desk.says('voorbeeld')
    expect(desk.text).toContain('De link mag pas vanaf woensdag 2 december 2020, 9.30 uur')
    expect(desk.titles.join()).not.toContain('Verstuur')
    await draft(desk, { ...link, when: '2 december 9.29' })
    expect(desk.text).toContain('De link mag pas vanaf')
    await draft(desk, { ...link, when: '2 december 9.30' })
    expect(desk.titles[0]).toBe('Plan voor 1 persoon')

    const waiting = { status: 'waiting' as const }
    await comes('bram')
    await stage.db.updateTable('registration').set(waiting).where('role', '=', 'adviser').execute()
    await desk.says('alleen wachtenden')
    expect(desk.text).toContain('Dat geldt niet voor 2 mensen in deze groep.')
    expect(desk.titles.join()).not.toContain('Plan')
  })
})

describe('who may', () => {
  test('write are organisers, and neither participants nor those who only watch', async () => {
    const anna = writer(await comes('anna'))
    const dirk = await appointed('dirk', 'facilitator')
    for (const who of [anna, dirk]) {
      for (const typed of [
        'mededeling',
        'mededelingen',
        'mededeling aan iedereen: hallo',
        'voorbeeld',
        'verstuur mededeling',
        'alleen wachtenden',
        'kopieer mededeling',
      ])
        expect((await who.says(typed)).text, typed).not.toMatch(
          /Nieuwe mededeling|Zo ziet het|Voor wie/,
        )
      const button = { verb: 'announcements.write', data: { eventId: start } }
      expect((await who.pressesAgain(button)).text).toContain('alleen de organisatoren')
    }
    expect(await stage.db.selectFrom('announcement').select('id').execute()).toEqual([])
  })

  test('a co-organiser neither sees nor copies what goes to everybody', async () => {
    await comes('anna')
    await stage.as('anna', { conversation: group('samen') }).arrives()
    const desk = await draft(organiser(), { titleNl: 'Voor allen', asks: 'true' })
    await desk.says('aan iedereen')
    const { data } = desk.button('Vraag akkoord')
    const eva = await appointed('eva', 'co-organiser')
    await draft(eva, { titleNl: 'Voor ons' })
    const left = { status: 'sending' as const, sent_at: stage.clock.now }
    for (const now of [{ status: 'draft' as const }, left]) {
      await stage.db
        .updateTable('announcement')
        .set(now)
        .where('id', '=', data.announcementId)
        .execute()
      await eva.says('alle mededelingen')
      expect(eva.text).toContain('Voor ons')
      expect(eva.text).not.toContain('Voor allen')
      await eva.pressesAgain({ verb: 'announcements.copy', data })
      expect(eva.text).toContain('Deze mededeling is er niet meer')
      await eva.says('voorbeeld')
      await eva.presses('Ontvangers')
      expect(eva.choices('to').join()).not.toContain('Voor allen')
    }
    await desk.says('alle mededelingen')
    expect(desk.text).toContain('Voor allen')
  })

  test('a co-organiser writes about the own event only', async () => {
    const desk = await appointed('eva', 'co-organiser', 'werksessie-2020')
    await desk.says('mededeling')
    expect(desk.text).toContain('maandag 7 december 2020')
    await desk.says('mededeling voor 3 december')
    expect(desk.text).toContain('alleen de organisatoren van deze bijeenkomst')
  })

  test('a forged event in a button opens nothing', async () => {
    const desk = await draft(organiser())
    const { announcementId } = desk.button('Bewerk').data
    const eva = await appointed('eva', 'co-organiser', 'werksessie-2020')
    await eva.pressesAgain({
      verb: 'announcements.open',
      data: { eventId: 'werksessie-2020', announcementId },
    })
    expect(eva.text).toContain('Deze mededeling is er niet meer')
    const { value } = await stage
      .as('eva')
      .press('announcements.open', { eventId: start, announcementId })
    expect(value).toContain('alleen de organisatoren')
  })
})
