import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { faults, fill, pack } from '../manifest/pack.ts'

const settings = {
  MICROSOFT_APP_ID: '12345678-1234-4234-9234-123456789abc',
  PUBLISHER: 'Movisie',
  PUBLISHER_URL: 'https://bijeen.example',
}

const file = (name: string) => readFileSync(new URL(`../manifest/${name}`, import.meta.url))
const english = JSON.parse(file('en.json').toString())
const manifest = fill(settings)

test('Microsoft has nothing against the manifest, nor against its English', async () => {
  expect(await faults(manifest, english)).toEqual([])
})

test('a manifest that is too long, or an English text in the wrong place, is refused', async () => {
  const wordy = { ...manifest, description: { short: 'a'.repeat(81), full: 'a' } }
  expect((await faults(wordy, english)).join()).toContain('80')
  const lost = { ...english, 'tabs[0].name': 'Tab' }
  expect((await faults(manifest, lost)).join()).toContain('additional')
})

test('each command is in Dutch and in English, for one person and for groups', () => {
  const [personal, shared] = manifest.bots[0].commandLists
  expect(titles(personal)).toEqual([
    'agenda',
    'nu',
    'bijeenkomsten',
    'aanmelden',
    'mijn aanmelding',
    'afmelden',
    'deelnemen',
    'herinneringen',
    'mijn gegevens',
    'help',
  ])
  expect(titles(personal)).toEqual(expect.arrayContaining(titles(shared)))
  expect([personal.scopes, shared.scopes].flat().sort()).toEqual(
    [...manifest.bots[0].scopes].sort(),
  )
})

const titles = (list: any): string[] => list.commands.map(({ title }: any) => title)

test('what stands in Dutch stands in English, and the other way round', () => {
  const translated = Object.keys(english).filter((key) => !key.startsWith('$'))
  const words = [...leaves(manifest)].filter(
    (key) =>
      /^(name|description|(bots|composeExtensions).*(title|description)$)/.test(key) &&
      !/scopes/.test(key),
  )
  expect(translated.sort()).toEqual(words.sort())
})

/** The path of each text, the way the English file names it. */
function* leaves(part: any, path = ''): Generator<string> {
  if (typeof part === 'string') yield path
  else if (Array.isArray(part))
    for (const [n, item] of part.entries()) yield* leaves(item, `${path}[${n}]`)
  else if (part && typeof part === 'object')
    for (const [key, value] of Object.entries(part))
      yield* leaves(value, path ? `${path}.${key}` : key)
}

test('what is looked for in the field where people write reaches the bot under a name that it reads', () => {
  const [extension] = manifest.composeExtensions
  expect(extension.botId).toBe(settings.MICROSOFT_APP_ID)
  expect(extension.commands).toHaveLength(1)
  expect(extension.commands[0]).toMatchObject({
    type: 'query',
    context: ['compose'],
    initialRun: true,
  })
  expect(extension.commands[0].parameters.map(({ name }: any) => name)).toEqual(['text'])
})

test('no permission is asked that is not used', () => {
  expect(manifest).not.toHaveProperty('authorization')
  expect(manifest).not.toHaveProperty('webApplicationInfo')
})

test('the package holds two texts and two icons, with every setting filled in', async () => {
  const files = unzipSync(await pack(settings))
  expect(Object.keys(files).sort()).toEqual([
    'color.png',
    'en.json',
    'manifest.json',
    'outline.png',
  ])
  const text = strFromU8(files['manifest.json']!)
  expect(text).not.toContain('${')
  expect(JSON.parse(text).bots[0].botId).toBe(settings.MICROSOFT_APP_ID)
})

test('without an app id, who packs is told what to set', async () => {
  await expect(pack({ ...settings, MICROSOFT_APP_ID: '' })).rejects.toThrow(
    'Set MICROSOFT_APP_ID first, or use --demo to look at a package.',
  )
})

test('the colour icon is 192 × 192 and covers its square', () => {
  const { width, height, pixels } = decode(file('color.png'))
  expect([width, height]).toEqual([192, 192])
  expect(pixels.every(({ alpha }) => alpha === 255)).toBe(true)
})

test('the outline icon is 32 × 32, white on nothing', () => {
  const { width, height, pixels } = decode(file('outline.png'))
  expect([width, height]).toEqual([32, 32])
  expect(pixels[0]!.alpha).toBe(0)
  expect(pixels.some(({ alpha }) => alpha === 255)).toBe(true)
  expect(pixels.filter(({ alpha, rgb }) => alpha > 0 && rgb.some((c) => c < 250))).toEqual([])
})

/** The pixels of a PNG of 8 bits a channel, not interlaced. */
function decode(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const channels = { 2: 3, 6: 4 }[png[25]!]!
  const stride = width * channels
  const rows = unfilter(inflateSync(Buffer.concat([...parts(png, 'IDAT')])), stride, channels)
  const pixels = Array.from({ length: width * height }, (_, n) => {
    const [red, green, blue, alpha = 255] = rows.subarray(n * channels, (n + 1) * channels)
    return { rgb: [red!, green!, blue!], alpha }
  })
  return { width, height, pixels }
}

function* parts(png: Buffer, wanted: string) {
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === wanted)
      yield png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
}

/** Each row of a PNG says how it differs from what stands left of it and above it. */
function unfilter(data: Buffer, stride: number, channels: number): Buffer {
  const rows = Buffer.alloc((data.length / (stride + 1)) * stride)
  for (let n = 0; n < rows.length; n++) {
    const [row, column] = [Math.floor(n / stride), n % stride]
    const left = column < channels ? 0 : rows[n - channels]!
    const above = row ? rows[n - stride]! : 0
    const corner = row && column >= channels ? rows[n - stride - channels]! : 0
    const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)]
    rows[n] = data[row * (stride + 1) + 1 + column]! + guess[data[row * (stride + 1)]!]!
  }
  return rows
}

function paeth(left: number, above: number, corner: number): number {
  const far = (value: number) => Math.abs(left + above - corner - value)
  if (far(left) <= far(above) && far(left) <= far(corner)) return left
  return far(above) <= far(corner) ? above : corner
}
