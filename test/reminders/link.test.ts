import { beforeEach, describe, expect, test } from 'vitest'
import { group } from '../connector/client.ts'
import { until } from '../desk.ts'
import { cardIn, stage, words } from '../stage.ts'
import { at, buttonOn, change, eventId, everything, itIs, link, linkOf3 } from './scene.ts'
import { letters, linksOn, signedUp, withLinks } from './scene.ts'

beforeEach(async () => {
  await stage.clear()
  await withLinks()
})

const urls = (card: any) => linksOn(card).map(({ url }) => url)

/** Everything the bot will show to this person: by words, by buttons and by what it keeps of them. */
async function allThatIsShown(id: string): Promise<string> {
  const who = stage.as(id)
  const said = ['link', 'deelnemen', 'mijn aanmelding', 'mijn agenda', 'agenda', 'herinneringen']
  const shown: unknown[] = []
  for (const text of [...said, 'nu', 'workshops', 'kalender', 'mijn gegevens'])
    shown.push(await who.say(text))
  const verbs = ['reminders.link', 'reminders.show', 'signup.mine', 'signup.open', 'agenda.mine']
  for (const verb of [...verbs, 'agenda.open', 'agenda.calendar', 'signup.workshops'])
    shown.push((await who.press(verb, { eventId })).body)
  return JSON.stringify(shown)
}

describe('the link', () => {
  test('stays hidden from everybody until it may be shown, wherever they look', async () => {
    await signedUp('anna', '3/1')
    await itIs('2020-11-26 09:30')
    stage.clock.now = at('2020-12-02 09:29')
    const shown = (await allThatIsShown('anna')) + (await allThatIsShown('bram')) + everything()
    expect(shown).not.toContain(link)
    expect(shown).not.toContain(linkOf3)
    expect(shown).toContain('vanaf woensdag 2 december, 9.30 uur')
    stage.clock.now = at('2020-12-02 09:30')
    expect(await allThatIsShown('anna')).toContain(link)
  })

  test('is shown later when the organisers say so', async () => {
    await change({ link_from: at('2020-12-03 09:00') })
    const { who } = await signedUp('anna')
    stage.clock.now = at('2020-12-03 08:59')
    const hidden = cardIn(await who.say('wat is de link?'))
    expect(words(hidden)).toContain('vanaf donderdag 3 december, 9.00 uur')
    expect(urls(hidden)).toEqual([])
    stage.clock.now = at('2020-12-03 09:00')
    const card = cardIn(await who.say('wat is de link?'))
    expect(card.body[0].text).toBe('Begint over 30 minuten')
    expect(card.actions[0]).toMatchObject({ title: 'Deelnemen', url: link })
  })

  test('of an event that is named is not that of another', async () => {
    const { who } = await signedUp('anna')
    expect(words(cardIn(await who.say('link themadag')))).toContain('Gemeenten en de strijd')
    expect(words(cardIn(await who.say('link werksessie')))).toContain('tijd volgt')
    for (const text of ['link', 'naar de bijeenkomst'])
      expect(words(cardIn(await stage.as('anna').say(text))), text).toContain('Startbijeenkomst')
  })

  test('that nobody gave yet will follow', async () => {
    await change({ join_url: null })
    const { who } = await signedUp('anna')
    stage.clock.now = at('2020-12-03 09:00')
    expect(words(cardIn(await who.say('link')))).toContain('volgt nog')
  })

  test('is for those with a seat alone, however close the start', async () => {
    await change({ seats: 1 })
    await signedUp('anna')
    const { who: wim, card } = await signedUp('wim')
    const wait = buttonOn(card, 'Zet mij op de wachtlijst')
    await wim.press(wait.verb, wait.data)
    await stage.as('zoe').arrives()
    await itIs('2020-12-03 09:20')
    expect(await allThatIsShown('anna')).toContain(link)
    const shown = (await allThatIsShown('wim')) + (await allThatIsShown('zoe'))
    expect(shown).not.toContain('teams.example')
    expect(words(cardIn(await wim.say('link')))).toContain('Je staat 1e op de wachtlijst')
    const zoe = cardIn(await stage.as('zoe').say('link'))
    expect(words(zoe)).toContain('De link is voor wie zich heeft aangemeld')
    expect(buttonOn(zoe, 'Aanmelden').verb).toBe('signup.open')
  })

  test('is gone for whoever gave up the seat', async () => {
    const { who } = await signedUp('anna')
    stage.clock.now = at('2020-12-03 09:00')
    expect(await allThatIsShown('anna')).toContain(link)
    await who.press('signup.leave', { eventId, sure: true })
    expect(await allThatIsShown('anna')).not.toContain(link)
  })

  test('leaves the reminder of whoever gave up the seat, and is back with the seat', async () => {
    const { who } = await signedUp('anna')
    await itIs('2020-12-03 09:20')
    expect(urls(letters('anna').at(-1))).toEqual([link])
    const shows = (links: number) => until(() => urls(letters('anna').at(-1)).length === links, 15)
    await who.press('signup.leave', { eventId, sure: true })
    await shows(0)
    await who.press('signup.restore', { eventId, offeringIds: '' })
    await shows(1)
    expect(letters('anna')).toHaveLength(1)
  })

  test('is not for an event that is cancelled or over', async () => {
    const { who } = await signedUp('anna')
    stage.clock.now = at('2020-12-03 11:31')
    expect(words((await who.press('reminders.link', { eventId })).value)).toContain('Geweest')
    await change({ status: 'cancelled' })
    stage.clock.now = at('2020-12-03 09:20')
    expect(words((await who.press('reminders.link', { eventId })).value)).toContain(
      'Gaat niet door',
    )
    expect(await allThatIsShown('anna')).not.toContain(link)
  })

  test('of one’s workshop comes first when that is about to begin', async () => {
    const { who } = await signedUp('anna', '3/1')
    stage.clock.now = at('2020-12-03 10:04')
    expect(urls(cardIn(await who.say('deelnemen')))).toEqual([link])
    stage.clock.now = at('2020-12-03 10:05')
    expect(urls(cardIn(await who.say('deelnemen')))).toEqual([linkOf3, link])
    expect(urls(cardIn(await who.say('join')))).toEqual([linkOf3, link])
    stage.clock.now = at('2020-12-03 11:15')
    expect(urls(cardIn(await who.say('deelnemen')))).toEqual([link])
  })

  test('stands on one’s registration and agenda for whoever signs up in the last minutes', async () => {
    stage.clock.now = at('2020-12-03 09:25')
    const { who, card } = await signedUp('laat')
    expect(card.actions[0]).toMatchObject({ type: 'Action.OpenUrl', title: 'Deelnemen', url: link })
    expect(urls(cardIn(await who.say('mijn agenda')))).toEqual([link])
  })

  test('is never said in a shared chat', async () => {
    await signedUp('anna')
    stage.clock.now = at('2020-12-03 09:20')
    const anna = stage.as('anna', { conversation: group() })
    expect(JSON.stringify(await anna.say('link'))).not.toContain(link)
    expect(urls(cardIn([stage.connector.activities('a:anna').at(-1)]))).toEqual([link])
  })
})
