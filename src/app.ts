import { agenda } from './agenda/agenda.ts'
import { announcements } from './announcements/announcements.ts'
import type { Subject, Turn } from './chat.ts'
import { createClock, createClockwork } from './clock.ts'
import { inDevelopment, type Config } from './config.ts'
import { migrate } from './db/migrate.ts'
import { openDb, transact } from './db/open.ts'
import { sql } from './db/schema.ts'
import { delivery } from './delivery/delivery.ts'
import { countReply } from './delivery/gate.ts'
import { createLetters, createPost, wake } from './delivery/post.ts'
import { createTouch, savePosted } from './delivery/posted.ts'
import type { EventFile } from './events/file.ts'
import type { Overlay } from './events/form.ts'
import { loadEvents } from './events/load.ts'
import { experts } from './experts/experts.ts'
import { faq } from './faq/faq.ts'
import { guide } from './guide/guide.ts'
import { help } from './help/help.ts'
import { createJobs } from './jobs.ts'
import type { Feature, InTransaction, Kit } from './kit.ts'
import { organising } from './organising/organising.ts'
import { createMine } from './people/mine.ts'
import { people } from './people/people.ts'
import { markLeft, markWelcomed } from './people/places.ts'
import { meet } from './people/store.ts'
import { reminders } from './reminders/reminders.ts'
import { readSecret } from './secret.ts'
import { signup } from './signup/signup.ts'
import { chat } from './teams/chat.ts'
import { createTeams } from './teams/teams.ts'
import type { Ground } from './teams/turn.ts'
import { time } from './time/time.ts'
import { createWarm } from './warm.ts'
import { createWeb } from './web.ts'

/** In the order of hearing: `faq` comes last, and hears what nobody else understood. */
export const features: Feature[] = [
  agenda,
  signup,
  reminders,
  announcements,
  organising,
  experts,
  people,
  delivery,
  time,
  guide,
  help,
  faq,
]

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
  const clock = inDevelopment(config) && !luggage.now ? createClock(config.BIJEEN_CLOCK) : null
  const now = luggage.now ?? clock?.now ?? (() => new Date())
  const opened = openDb(config.DATABASE_URL)
  const { db } = opened
  const inTransaction: InTransaction = (work) => transact(db, work)
  const { jobs, ...timed } = createJobs(opened, { scheduled: luggage.scheduled ?? true })
  const { web, file } = createWeb(() => config.PUBLIC_URL ?? `http://127.0.0.1:${port()}`)
  const secretKey = readSecret(config)
  const stopping = new AbortController()
  const { warm, warmUp } = createWarm(inTransaction, luggage.scheduled ?? true)

  const [post, touch] = [createPost(jobs), createTouch(jobs)]
  const { bot, behind, carry, open, choose, door } = createTeams(config, {
    ground: { db, now, secretKey, meet: meetOf(config, now) },
    ...chatKeeping({ inTransaction, touch, now }),
    ready: async () => {
      await sql`select 1`.execute(db)
      if (!(await timed.ready())) throw new Error('The queue does not answer')
    },
    file: (path, token) => inTransaction((db) => file(db, path, token)),
    authority: luggage.authority,
  })
  const port = () => door.address()?.port ?? config.PORT
  const messageOf = (kind: string) => behind.messages.get(kind)
  const kit: Kit = {
    ...{ bot, jobs, post, touch, carry, open, web, now, secretKey, messageOf, ...createMine() },
    letters: createLetters(jobs, messageOf),
    clockwork: clock && createClockwork(clock, timed, inTransaction),
    settings: { sendsPerSecond: config.SENDS_PER_SECOND, fourEyesAbove: config.FOUR_EYES_ABOVE },
    ...{ warm, choose, stopping: stopping.signal },
  }
  for (const feature of [chat, ...features]) feature(kit)

  return {
    ...{ db, behind, port, runTick: timed.runTick },
    async start() {
      await migrate(db)
      if (clock) await inTransaction(clock.resume)
      await inTransaction((db) => loadEvents(db, luggage.events, luggage.overlay))
      await timed.start()
      await inTransaction((db) => wake(jobs, db))
      await listen(door, config).then(warmUp)
    },
    async stop() {
      stopping.abort()
      await new Promise<void>((closed) => door.close(() => closed()))
      await timed.stop()
      await opened.close()
    },
  }
}

const meetOf =
  (config: Config, now: () => Date): Ground['meet'] =>
  (db, visitor, known) =>
    meet(db, visitor, { known, now: now(), organisers: config.ORGANISERS })

/** Which conversations were welcomed, and where live cards stand. */
const chatKeeping = ({ inTransaction, touch, now }: Keeping) => ({
  // Whatever changed between rendering and now shows at the next renewal.
  posted: (live: Subject, conversationId: string, activityId: string) =>
    inTransaction(async (db) => {
      await savePosted(db, { ...live, conversationId, activityId, now: new Date() })
      await touch(db, live.subject)
    }),
  welcome: ({ db, place, now }: Turn<undefined>, reference: object) =>
    markWelcomed(db, place, reference, now),
  left: (conversationId: string) => inTransaction((db) => markLeft(db, conversationId, now())),
  replied: (conversationId: string) => inTransaction((db) => countReply(db, conversationId)),
})

type Keeping = Pick<Kit, 'now' | 'touch'> & { inTransaction: InTransaction }

/** Without an app id anybody may speak to the bot, so then it listens to this machine only. */
function listen(door: ReturnType<typeof createTeams>['door'], config: Config): Promise<void> {
  const host = inDevelopment(config) ? '127.0.0.1' : '0.0.0.0'
  return new Promise((ready, failed) => {
    door.once('error', failed)
    door.listen(config.PORT, host, () => ready())
  })
}
