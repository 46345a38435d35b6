import { createHook } from 'node:async_hooks'
import { resolve4 } from 'node:dns/promises'
import { beforeEach, expect, test } from 'vitest'
import { readAll } from '../../src/faq/engine.ts'
import { group } from '../connector/client.ts'
import { server } from '../db/scratch.ts'
import { stage } from '../stage.ts'

beforeEach(() => stage.clear())

/** What leads out of the process: a connection, the search for an address, a datagram. */
const outward = ['TCPCONNECTWRAP', 'PIPECONNECTWRAP', 'GETADDRINFOREQWRAP', 'QUERYWRAP', 'UDPWRAP']

/** Every way out that is taken during the work, seen where Node itself hands it to the system. */
async function waysOut(work: () => Promise<unknown>): Promise<string[]> {
  const seen: any[] = []
  const hook = createHook({
    init: (_id, type, _trigger, resource) => void (outward.includes(type) && seen.push(resource)),
  })
  hook.enable()
  try {
    await work()
  } finally {
    hook.disable()
  }
  return seen.map(({ hostname, address, port }) => hostname ?? `${address}:${port}`)
}

/** The bot, the double of Teams, and the database: whoever tests needs these three himself. */
const ports = [stage.app.port(), Number(new URL(stage.connector.url).port)]
if (server) ports.push(Number(new URL(server).port || 5432))
const ours = ports.map((port) => `127.0.0.1:${port}`)
const strange = (ways: string[]) => ways.filter((way) => !ours.includes(way))

const entries = readAll().flatMap((topic) => topic.entries)
const asked = [
  ...entries.flatMap(({ variants }) => variants.slice(0, 1)).slice(0, 30),
  ...entries.flatMap(({ variantsEn }) => variantsEn.slice(0, 1)).slice(0, 8),
  ...[
    'wanneer is de startbijeenkomst',
    'en wat kost dat',
    'waar spreekt Hanneke Felten',
    'hoeveel geld krijgen we',
  ],
  ...[
    'wat is de hoofdstad van Frankrijk',
    'qwertyuiop',
    'hoi',
    'training',
    'uitkering en agenda en workshops?',
  ],
  ...['voorwaardenwijzer we koken samen met vluchtelingen', 'agenda', 'ben ik aangemeld?'],
]

test('fifty questions are answered without anything leaving this machine', async () => {
  expect(asked).toHaveLength(50)
  const anna = stage.as('anna')
  const there = stage.as('bram', { conversation: group('overleg') })
  const ways = await waysOut(async () => {
    for (const [n, text] of asked.entries())
      expect(await (n % 5 ? anna : there).say(text), text).not.toEqual([])
    const parameters = [{ name: 'text', value: 'uitkering' }]
    await anna.raw({ type: 'invoke', name: 'composeExtension/query', value: { parameters } })
  })
  expect(strange(ways)).toEqual([])
})

test.each<[string, () => Promise<unknown>]>([
  ['http://model.invalid', () => fetch('http://model.invalid')],
  ['https://model.invalid', () => fetch('https://model.invalid')],
  ['an address', () => fetch('http://127.0.0.1:65000')],
  ['an address, sealed', () => fetch('https://127.0.0.1:65000')],
  ['the names of the net', () => resolve4('model.invalid')],
])('and if anything asked %s, this test would see it', async (_, call) => {
  const ways = await waysOut(() => call().catch(() => {}))
  expect(strange(ways)).not.toEqual([])
})
