import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { readConfig } from '../src/config.ts'
import { migrate } from '../src/db/migrate.ts'
import { openDb } from '../src/db/open.ts'
import { transact } from '../src/db/transact.ts'
import { countReply } from '../src/delivery/gate.ts'
import { createLetters, createPost } from '../src/delivery/post.ts'
import { createTouch, savePosted } from '../src/delivery/posted.ts'
import { createJobs } from '../src/jobs.ts'
import type { Feature, Kit } from '../src/kit.ts'
import { createMine } from '../src/people/mine.ts'
import { markLeft, markWelcomed } from '../src/people/places.ts'
import { meet } from '../src/people/store.ts'
import { createTeams } from '../src/teams/teams.ts'
import { createWeb } from '../src/web.ts'
import { openClient } from './connector/client.ts'
import { openConnector } from './connector/connector.ts'
import { scratch } from './db/scratch.ts'

export type Desk = Awaited<ReturnType<typeof openDesk>>

/** A bot with only the features that a test names, over real HTTP, on a database of its own. */
export async function openDesk(features: Feature[], { sendsPerSecond = 25 } = {}) {
  const database = await scratch()
  const opened = openDb(database.url)
  await migrate(opened.db)
  const connector = await openConnector()
  const { jobs, start, stop, runTick } = createJobs(opened)
  const clock = { now: new Date('2020-11-26T09:00:00+01:00') }
  const now = () => clock.now
  const secretKey = 'a key of at least thirty-two characters'
  const { web, file } = createWeb(() => botUrl())
  const inTransaction = <Result>(work: (db: Parameters<typeof meet>[0]) => Promise<Result>) =>
    transact(opened.db, work)

  const teams = createTeams(readConfig({}), {
    ground: {
      db: opened.db,
      now,
      secretKey,
      meet: (db, who, known) => meet(db, who, { known, now: now(), organisers: [] }),
    },
    posted: (live, conversationId, activityId) =>
      inTransaction((db) =>
        savePosted(db, { ...live, conversationId, activityId, now: new Date() }),
      ),
    welcome: ({ db, place, now }, reference) => markWelcomed(db, place, reference, now),
    left: (place) => inTransaction((db) => markLeft(db, place, now())),
    replied: (place) => inTransaction((db) => countReply(db, place)),
    ready: async () => {},
    file: (path, token) => inTransaction((db) => file(db, path, token)),
  })
  await once(teams.door.listen(0, '127.0.0.1'), 'listening')
  const botUrl = () => `http://127.0.0.1:${teams.door.address().port}`
  const messageOf = (kind: string) => teams.behind.messages.get(kind)
  const stopping = new AbortController()
  const kit: Kit = {
    ...createMine(),
    bot: teams.bot,
    carry: teams.carry,
    open: teams.open,
    messageOf,
    letters: createLetters(jobs, messageOf),
    clockwork: null,
    settings: { sendsPerSecond, fourEyesAbove: 100 },
    stopping: stopping.signal,
    warm: () => {},
    choose: null,
    jobs,
    post: createPost(jobs),
    touch: createTouch(jobs),
    web,
    now,
    secretKey,
  }
  for (const feature of features) feature(kit)
  await start()

  return {
    ...openClient({ botUrl: botUrl(), connector }),
    db: opened.db,
    kit,
    connector,
    clock,
    inTransaction,
    runTick,
    async close() {
      stopping.abort()
      await stop()
      await new Promise<void>((closed) => teams.door.close(() => closed()))
      await opened.close()
      await connector.close()
      await database.drop()
    },
  }
}

/** Waits until it is so. */
export async function until(found: () => Promise<boolean> | boolean, seconds = 15) {
  const end = Date.now() + seconds * 1000
  while (!(await found())) {
    if (Date.now() > end) throw new Error(`Not so within ${seconds} seconds`)
    await sleep(50)
  }
}

/** All that a card or message says, as one text. */
export const words = (said: any): string =>
  typeof said === 'string'
    ? said
    : (said?.fallbackText ?? said?.text ?? said?.attachments?.[0]?.content?.fallbackText ?? '')
