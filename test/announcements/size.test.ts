import { beforeEach, describe, expect, test } from 'vitest'
import { until } from '../desk.ts'
import { stage } from '../stage.ts'
import { comes, draft, organiser, plainly } from './writer.ts'

beforeEach(() => stage.clear())

const most = 28 * 1024
const bytesOf = (card: unknown) => Buffer.byteLength(JSON.stringify(card))

describe('a card of an announcement fits in a message', () => {
  test('with a text of very many lines, which are all there', async () => {
    await comes('anna')
    const lines = Array.from({ length: 1000 }, (_, n) => `${n % 10}`)
    const desk = await draft(organiser(), { bodyNl: `${lines.join('\n')}\nslot` })
    expect(desk.text).toContain('slot')
    expect(desk.titles[0]).toBe('Verstuur naar 1 persoon')
    expect(bytesOf(desk.card)).toBeLessThan(most)
  })

  test.each([
    ['very many lines', 'a\n'.repeat(1400)],
    ['signs that each weigh more than a letter', '漢'.repeat(2500)],
    ['a long title filled in over and over', '{bijeenkomst|deze bijeenkomst} {tijd} '.repeat(75)],
    ['signs that Markdown would read', '*_'.repeat(1400)],
  ])('or is refused with a sentence, by its weight: %s', async (_, bodyNl) => {
    await comes('anna')
    await stage.db
      .updateTable('event')
      .set({ title_nl: 'Een heel lange titel van een bijeenkomst met nog veel meer woorden erin' })
      .execute()
    const desk = await draft(organiser(), { bodyNl })
    expect(desk.text).toContain('dit te groot voor één bericht. Maak de tekst korter.')
    expect(desk.titles.join()).not.toContain('Verstuur')
  })

  test('at its heaviest, with as many to look through the eyes of as fit in a list', async () => {
    for (let n = 0; n < 40; n++)
      await comes(`p${n}`, {}, { name: `Iemand met een naam van gewone lengte ${n}` })
    const bodyNl = 'Je leest dit *nu* (of straks) en _dan_ weet je meer. '.repeat(56)
    const desk = await draft(organiser(), { bodyNl, asks: 'true', essential: 'true' })
    expect(desk.titles[0]).toBe('Verstuur naar 40 mensen')
    expect(bytesOf(desk.card)).toBeGreaterThan(0.7 * most)
    expect(bytesOf(desk.card)).toBeLessThan(most)
  })

  test('with two hundred names and more, of which it says what was not taken', async () => {
    await comes('anna')
    const desk = await draft(organiser())
    await desk.presses('Ontvangers')
    const names = ['Anna', ...Array.from({ length: 300 }, (_, n) => `Een onbekend iemand ${n}`)]
    await desk.presses('Neem over', { to: 'names', names: names.join('\n') })
    expect(desk.text).toContain('De laatste 101 zijn niet meegenomen.')
    expect(desk.text).toContain('Een onbekend iemand 9, ….')
    expect(bytesOf(desk.card)).toBeLessThan(most)
  })

  test('with a message typed in the chat that is longer than is read in one go', async () => {
    const desk = await organiser().says(`mededeling ${'Dit is een zin. '.repeat(1200)}`)
    expect(desk.text).toContain('Je bericht is te lang om in één keer te lezen.')
    expect(desk.filled('bodyNl').length).toBeLessThanOrEqual(2000)
    await desk.says(`mededeling ${'Dit is een zin. '.repeat(100)}`)
    expect(desk.text).not.toContain('te lang')
  })

  test('with each field filled in far too long, and says so', async () => {
    const far = { titleNl: 'a '.repeat(5000), bodyNl: 'a\n'.repeat(5000) }
    const english = { titleEn: 'a '.repeat(5000), bodyEn: 'a '.repeat(5000) }
    const desk = await draft(organiser(), { ...far, ...english })
    expect(desk.text).toContain('De tekst is te lang: hoogstens 3000 tekens.')
    expect(desk.text).toContain('De titel is te lang: hoogstens 120 tekens.')
    const kept = await stage.db.selectFrom('announcement').select('body_nl').execute()
    expect(kept.map(({ body_nl }) => body_nl.length)).toEqual([3001])
    expect(bytesOf(desk.card)).toBeLessThan(most)
    const inputs = desk.card.body.filter(({ type }: any) => type === 'Input.Text')
    expect(inputs.every(({ maxLength }: any) => maxLength > 0)).toBe(true)
  })

  test('when what was sent is corrected, too', async () => {
    await comes('anna')
    const desk = await draft(organiser())
    await desk.presses('Verstuur')
    await until(async () => {
      const sent = stage.db.selectFrom('delivery').where('state', '=', 'sent')
      return (await sent.select('id').execute()).length === 1
    })
    await desk.says('verstuurde mededeling wijzigen')
    const far = 'a '.repeat(9000)
    await desk.presses('Bekijk eerst', { titleNl: far, bodyNl: far, titleEn: far, bodyEn: far })
    expect(desk.text).toContain('De tekst is te lang')
    expect(bytesOf(desk.card)).toBeLessThan(most)
    await desk.presses('Bekijk eerst', { ...plainly, bodyNl: 'a\n'.repeat(1000) })
    expect(desk.titles[0]).toBe('Werk 1 bericht bij')
    expect(bytesOf(desk.card)).toBeLessThan(most)
  })
})
