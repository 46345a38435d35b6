import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createApp } from '../app.ts'
import { createClock } from '../clock.ts'
import { readConfig, type Config } from '../config.ts'
import { lock } from '../db/pglite.ts'
import { spelled } from '../events/mistakes.ts'
import { readEvents, readOverlay } from '../events/read.ts'
import { day } from '../lang.ts'
import { giveUp, run } from '../run.ts'
import { freePort, startClient } from './client.ts'
import { accountsOf, letPeopleIn } from './people.ts'
import { clientSettings, visitor } from './tenant.ts'

const folder = 'data/demo'

try {
  const config = readDemoConfig(process.env)
  const port = await freePort(process.env['TEAMSAPPTESTER_PORT'] || '56150')
  emptyFolder()
  const { died, ...demo } = createDemo(config, port)
  const end = await run(config, demo)
  await died()
  end(
    'Microsoft’s local Teams client has stopped, and the demo with it: start again with `npm run demo`.',
  )
} catch (fault) {
  giveUp(fault)
}

/** The bot with Microsoft's local Teams client beside it, and made-up people who act. */
function createDemo(config: Config, port: number) {
  const { events, overlay } = readContent()
  const app = createApp(config, { events, overlay })
  let client: Awaited<ReturnType<typeof startClient>> | undefined
  let people: Awaited<ReturnType<typeof letPeopleIn>> | undefined

  return {
    port: app.port,
    died: async () => client?.died,
    async start() {
      await app.start()
      const botUrl = `http://127.0.0.1:${app.port()}`
      const settings = clientSettings(accountsOf(overlay))
      const env = clientEnv(process.env)
      client = await startClient({ port, botUrl, folder, settings, env })
      people = await letPeopleIn({ db: app.db, botUrl, clientUrl: client.url }, overlay)
      invite(client.url, createClock(config.BIJEEN_CLOCK).now())
    },
    async stop() {
      people?.stop()
      client?.stop()
      await app.stop()
    },
  }
}

/** A demo knows no real tenant, and begins a week before the first event; whoever looks is an organiser too. */
function readDemoConfig(env: NodeJS.ProcessEnv) {
  const invented = { DATABASE_URL: folder, MICROSOFT_APP_ID: '', TENANTS: '' }
  const usual = {
    BIJEEN_CLOCK: '2020-11-26T09:00',
    LOG_LEVEL: 'warn',
    ORGANISERS: visitor.aadObjectId,
  }
  return readConfig({ ...usual, ...env, ...invented })
}

function readContent() {
  const { events, mistakes } = readEvents({ lang: 'en' })
  const text = readFileSync(new URL('./overlay.yaml', import.meta.url), 'utf8')
  const demo = readOverlay({ name: 'demo/overlay.yaml', text }, events, 'en')
  const all = [...mistakes, ...demo.mistakes].map(spelled)
  if (all.length) throw new Error(all.join('\n'))
  return { events, overlay: demo.overlay! }
}

/** Fresh at each start, but never from under a demo that runs. */
function emptyFolder() {
  try {
    lock(folder)()
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    const remedy = 'stop the demo that uses it, and start again.'
    throw new Error(`The folder '${folder}' cannot be emptied: ${remedy}`, { cause })
  }
}

/** The client opens a browser by itself, unless there is nobody to see it. */
function clientEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const screen = process.platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY']
  const seen = screen && !env['CI'] && env['BROWSER'] !== 'none'
  return seen ? env : { ...env, TEAMSAPPTESTER_BROWSER: 'none' }
}

/** Where to look, and what to type first. */
function invite(url: string, now: Date) {
  console.log(`Bijeen draait; het is er ${day(now, 'nl')}. Open ${url} en typ ‘agenda’.`)
  console.log(
    `Bijeen is running; it is ${day(now, 'en')} there. Open ${url}, type ‘english please’ and then ‘agenda’.`,
  )
}
