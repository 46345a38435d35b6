import { beforeEach, describe, expect, test } from 'vitest'
import { carriesOut, organiser, written } from '../organising/desk.ts'
import { until } from '../desk.ts'
import { cardIn, stage, words } from '../stage.ts'
import { at, buttonOn, change, firstLink, headings, itIs, letters } from './scene.ts'
import { link, linkOf3, quiet, signedUp, told, withLinks } from './scene.ts'

beforeEach(async () => {
  await stage.clear()
  await withLinks()
})

const newLink = 'https://teams.microsoft.com/l/meetup-join/kunst-nieuw'
const calendarOf = async (id: string) => {
  const card = cardIn(await stage.as(id).say('kalender'))
  const { url } = card.actions.find(({ type }: any) => type === 'Action.OpenUrl')
  return (await fetch(url)).text()
}

describe('when something changes, only those it concerns are told', () => {
  test('another link of workshop 3 reaches who sits there, in the reminder they have as well', async () => {
    await signedUp('anna', '3/1')
    await signedUp('bram', '1/1')
    await itIs('2020-12-03 10:13')
    expect([firstLink('anna'), firstLink('bram')]).toEqual([linkOf3, link])
    await carriesOut(organiser(), `link workshop 3 ${newLink}`)
    await quiet()
    expect(await written()).toEqual(['Anna'])
    await until(() => JSON.stringify(letters('anna')[0]).includes(newLink))
    expect(JSON.stringify(letters('anna'))).not.toContain(linkOf3)
    expect(letters('bram')).toHaveLength(1)
    expect(JSON.stringify(letters('bram'))).not.toContain(newLink)
  })

  test('another time reaches whoever comes or waits, and nobody else', async () => {
    await change({ seats: 1 })
    await signedUp('anna', '3/1')
    const { who: wim, card } = await signedUp('wim')
    const wait = buttonOn(card, 'Zet mij op de wachtlijst')
    await wim.press(wait.verb, wait.data)
    await signedUp('bram', '', 'werksessie-2020')
    await stage.as('zoe').arrives()
    await itIs('2020-12-02 09:30')
    expect(await calendarOf('anna')).toContain('DTSTART;TZID=Europe/Amsterdam:20201203T093000')
    await carriesOut(organiser(), 'verplaats naar 10.00')
    await quiet()
    expect(await written()).toEqual(['Anna', 'Wim'])
    await until(() => headings('anna')[0] === 'Verplaatst naar donderdag 3 december, 10.00 uur')
    expect(told('wim')).toContain('9.30')
    expect([letters('bram'), letters('zoe')]).toEqual([[], []])
    const calendar = await calendarOf('anna')
    expect(calendar).toContain('DTSTART;TZID=Europe/Amsterdam:20201203T100000')
    expect(calendar).toMatch(/SEQUENCE:[1-9]/)
  })

  test('of an event that is off, the reminder that stands there says so, and no other comes', async () => {
    await signedUp('anna', '3/1')
    await signedUp('bram', '', 'werksessie-2020')
    await itIs('2020-12-02 09:30')
    await carriesOut(organiser(), 'annuleer bijeenkomst')
    await quiet()
    expect(await written()).toEqual(['Anna'])
    await until(() => headings('anna')[0] === '✕ Gaat niet door')
    expect(JSON.stringify(letters('anna'))).not.toContain(link)
    await itIs('2020-12-03 09:20')
    expect(headings('anna')).toHaveLength(2)
    expect(letters('bram')).toEqual([])
    expect(await calendarOf('anna')).toContain('STATUS:CANCELLED')
    stage.clock.now = at('2020-12-03 09:30')
    expect(words(cardIn(await stage.as('anna').say('link')))).toContain('✕ Gaat niet door')
  })
})
