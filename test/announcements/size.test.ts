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
    const lines = Array.from({ length: 1400 }, (_, n) => `${n % 10}`)
    const desk = await draft(organiser(), { bodyNl: `${lines.join('\n')}\nslot` })
    expect(desk.text).toContain('slot')
    expect(desk.titles[0]).toBe('Verstuur naar 1 persoon')
    expect(bytesOf(desk.card)).toBeLessThan(most)
  })

  test('with each field filled in far too long, and says so', async () => {
    const far = { titleNl: 'a '.repeat(5000), bodyNl: 'a\n'.repeat(5000) }
    const english = { titleEn: 'a '.repeat(5000), bodyEn: 'a '.repeat(5000) }
    const desk = await draft(organiser(), { ...far, ...english })
    expect(desk.text).toContain('De tekst is te lang: hoogstens 3000 tekens.')
    expect(desk.text).toContain('De titel is te lang: hoogstens 120 tekens.')
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
    await desk.presses('Bekijk eerst', { ...plainly, bodyNl: 'a\n'.repeat(1400) })
    expect(desk.titles[0]).toBe('Werk 1 bericht bij')
    expect(bytesOf(desk.card)).toBeLessThan(most)
  })
})
