import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get, type IncomingMessage } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lock } from '../src/db/pglite.ts'

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bijeen-'))
const other = createServer()
let taken = ''
let unlock = () => {}

beforeAll(async () => {
  await once(other.listen(0, '127.0.0.1'), 'listening')
  taken = String((other.address() as AddressInfo).port)
  unlock = lock(join(folder, 'busy'))
  writeFileSync(join(folder, 'a-file'), '')
})
afterAll(() => {
  other.close()
  unlock()
  rmSync(folder, { recursive: true, force: true })
})

/** The bot as an operator starts it, with these settings and no others. */
function start(settings: Record<string, string>) {
  const { PATH, SystemRoot } = process.env
  const env = {
    PATH,
    SystemRoot,
    NODE_COMPILE_CACHE: folder,
    PORT: '0',
    DATABASE_URL: 'memory://',
    ...settings,
  }
  const bot = spawn(process.execPath, [program], { cwd: folder, env })
  return { bot, said: text(bot.stderr), ended: once(bot, 'exit') as Promise<[number | null]> }
}

const real = {
  MICROSOFT_APP_ID: '7d1f0c4e-5a0b-4c55-9f2e-000000000001',
  MICROSOFT_APP_PASSWORD: 'a password',
  MICROSOFT_APP_TENANT_ID: '7d1f0c4e-5a0b-4c55-9f2e-000000000002',
  SECRET_KEY: 'a key of at least thirty-two characters',
}

const mistakes: [string, Record<string, string>, string[]][] = [
  [
    'a port that is no number',
    { PORT: 'eighty' },
    ['PORT cannot be used: give a port number from 0 to 65535, such as 3978.'],
  ],
  [
    'a port beyond the last',
    { PORT: '70000' },
    ['PORT cannot be used: give a port number from 0 to 65535, such as 3978.'],
  ],
  [
    'a key that is too short, and a level that is none',
    { SECRET_KEY: 'short', LOG_LEVEL: 'loud' },
    [
      'LOG_LEVEL cannot be used: give fatal, error, warn, info, debug, trace or silent.',
      'SECRET_KEY cannot be used: give at least 32 characters, such as the output of: openssl rand -base64 32.',
    ],
  ],
  [
    'an app id that is none',
    { MICROSOFT_APP_ID: 'bijeen' },
    [
      'MICROSOFT_APP_ID cannot be used: give the application (client) id of the bot, or nothing for development mode.',
    ],
  ],
  [
    'an app id without the rest',
    { MICROSOFT_APP_ID: real.MICROSOFT_APP_ID },
    [
      'MICROSOFT_APP_PASSWORD is missing: with MICROSOFT_APP_ID it is needed; give the bot’s secret.',
      'MICROSOFT_APP_TENANT_ID is missing: with MICROSOFT_APP_ID it is needed; give the id of your tenant.',
      'SECRET_KEY is missing: with MICROSOFT_APP_ID it is needed; give at least 32 characters, such as the output of: openssl rand -base64 32.',
    ],
  ],
  [
    'a clock that is none',
    { BIJEEN_CLOCK: 'yesterday' },
    ['BIJEEN_CLOCK cannot be used: give a local date and time such as 2020-11-26T09:00.'],
  ],
  [
    'a demo clock in production',
    { ...real, BIJEEN_CLOCK: '2020-11-26T09:00' },
    ['BIJEEN_CLOCK works in development mode only: remove it, or remove MICROSOFT_APP_ID.'],
  ],
  [
    'a database of another kind',
    { DATABASE_URL: 'mysql://127.0.0.1/bijeen' },
    [
      'DATABASE_URL cannot be used: give postgres://user@host/name, a folder such as data/, or memory://.',
    ],
  ],
  [
    'a database that does not answer',
    { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/bijeen' },
    [
      'The database cannot be reached (connect ECONNREFUSED 127.0.0.1:1): check DATABASE_URL and that the server runs.',
    ],
  ],
  [
    'a data folder that is in use',
    { DATABASE_URL: 'busy' },
    [
      "The data folder 'busy' is in use by another process: stop that one, or give another folder in DATABASE_URL.",
    ],
  ],
  [
    'a data folder that is a file',
    { DATABASE_URL: 'a-file' },
    [
      "The data folder 'a-file' cannot be used: give a folder in DATABASE_URL that this user may write to.",
    ],
  ],
]

test.each(mistakes)(
  '%s ends the start with what to do about it',
  async (_, settings, sentences) => {
    const { said, ended } = start(settings)
    expect((await said).trimEnd().split('\n')).toEqual(sentences)
    expect(await ended).toEqual([1, null])
  },
)

test('a port that another program has is named', async () => {
  const { said, ended } = start({ PORT: taken })
  expect(await said).toBe(
    `Port ${taken} is in use by another program: stop that one, or give another port in PORT.\n`,
  )
  expect(await ended).toEqual([1, null])
})

/** Asks over a line that stays open, as load balancers do. */
async function ask(url: string): Promise<number> {
  const [answer] = (await once(get(url, { agent: open }), 'response')) as [IncomingMessage]
  await text(answer)
  return answer.statusCode!
}
const open = new Agent({ keepAlive: true })

test.each(['SIGINT', 'SIGTERM'] as const)(
  'the bot says where it listens, that it is well, and stops within seconds on %s',
  async (signal) => {
    const { bot, said, ended } = start({ SECRET_KEY: real.SECRET_KEY })
    const [line] = (await once(createInterface(bot.stdout), 'line')) as [string]
    const [, url] = /(http:\/\/127\.0\.0\.1:\d+)\/api\/messages/.exec(JSON.parse(line).msg)!
    expect([await ask(`${url}/healthz`), await ask(`${url}/readyz`)]).toEqual([200, 200])

    const from = Date.now()
    bot.kill(signal)
    bot.kill(signal)
    expect(await ended).toEqual([0, null])
    expect(Date.now() - from).toBeLessThan(8_000)
    expect(await said).toBe('')
  },
)
