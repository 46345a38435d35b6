import { agenda } from './agenda/agenda.ts'
import type { Subject, Turn } from './chat.ts'
import { createClock } from './clock.ts'
import { inDevelopment, type Config } from './config.ts'
import { migrate } from './db/migrate.ts'
import { openDb, transact } from './db/open.ts'
import { sql } from './db/schema.ts'
import { delivery } from './delivery/delivery.ts'
import { createPost, createTouch, savePosted } from './delivery/store.ts'
import type { EventFile } from './events/file.ts'
import type { Overlay } from './events/form.ts'
import { loadEvents } from './events/load.ts'
import { help } from './help/help.ts'
import { createJobs } from './jobs.ts'
import type { Feature, InTransaction, Touch } from './kit.ts'
import { createMine } from './people/mine.ts'
import { people } from './people/people.ts'
import { markWelcomed } from './people/places.ts'
import { meet } from './people/store.ts'
import { readSecret } from './secret.ts'
import { signup } from './signup/signup.ts'
import { chat } from './teams/chat.ts'
import { createTeams } from './teams/teams.ts'
import type { Ground } from './teams/turn.ts'
import { createWeb } from './web.ts'

/** In the order of hearing: `help` comes last, and hears what nobody else understood. */
export const features: Feature[] = [agenda, signup, people, delivery, help]

/** What a start may bring along: the events to begin with, and in tests another clock and authority. */
export interface Luggage {
  events: EventFile[]
  overlay?: Overlay | undefined
  now?: () => Date
  scheduled?: boolean
  authority?: { settings: object; credentials: unknown }
}

/** Builds the whole bot and starts nothing. */
export function createApp(config: Config, luggage: Luggage) {
  const now = luggage.now ?? createClock(config.BIJEEN_CLOCK)
  const opened = openDb(config.DATABASE_URL)
  const { db } = opened
  const inTransaction: InTransaction = (work) => transact(db, work)
  const { jobs, ...clockwork } = createJobs(opened, { scheduled: luggage.scheduled ?? true })
  const { web, file } = createWeb(() => config.PUBLIC_URL ?? `http://127.0.0.1:${port()}`)
  const secretKey = readSecret(config)

  const post = createPost(jobs)
  const touch = createTouch(jobs)
  const { bot, behind, carry, door } = createTeams(config, {
    ground: { db, now, secretKey, meet: meetOf(config, now) },
    ...chatKeeping(inTransaction, touch),
    ready: async () => {
      await sql`select 1`.execute(db)
      if (!(await clockwork.ready())) throw new Error('The queue does not answer')
    },
    file: (path, token) => inTransaction((db) => file(db, path, token)),
    authority: luggage.authority,
  })
  const port = () => door.address()?.port ?? config.PORT

  const renderOf = (kind: string) => behind.messages.get(kind)
  const kit = { bot, jobs, post, touch, carry, web, now, secretKey, renderOf, ...createMine() }
  for (const feature of [chat, ...features]) feature(kit)

  return {
    db,
    behind,
    runTick: clockwork.runTick,
    port,
    async start() {
      await migrate(db)
      await inTransaction((db) => loadEvents(db, luggage.events, luggage.overlay))
      await clockwork.start()
      await listen(door, config)
    },
    async stop() {
      await new Promise<void>((closed) => door.close(() => closed()))
      await clockwork.stop()
      await opened.close()
    },
  }
}

const meetOf =
  (config: Config, now: () => Date): Ground['meet'] =>
  (db, visitor, known) =>
    meet(db, visitor, { known, now: now(), organisers: config.ORGANISERS })

/** Which conversations were welcomed, and where live cards stand. */
const chatKeeping = (inTransaction: InTransaction, touch: Touch) => ({
  // Whatever changed between rendering and now shows at the next renewal.
  posted: (live: Subject, conversationId: string, activityId: string) =>
    inTransaction(async (db) => {
      await savePosted(db, { ...live, conversationId, activityId, now: new Date() })
      await touch(db, live.subject)
    }),
  welcome: ({ db, place, now }: Turn<undefined>, reference: object) =>
    markWelcomed(db, place, reference, now),
})

/** Without an app id anybody may speak to the bot, so then it listens to this machine only. */
function listen(door: ReturnType<typeof createTeams>['door'], config: Config): Promise<void> {
  const host = inDevelopment(config) ? '127.0.0.1' : '0.0.0.0'
  return new Promise((ready, failed) => {
    door.once('error', failed)
    door.listen(config.PORT, host, () => ready())
  })
}
