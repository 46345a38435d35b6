import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { transact } from '../src/db/open.ts'
import { sql, type Db } from '../src/db/schema.ts'
import { loadEvents } from '../src/events/load.ts'
import { readEvents, readOverlay } from '../src/events/read.ts'
import { log } from '../src/log.ts'
import { openClient, type Participant } from './connector/client.ts'
import { openConnector } from './connector/connector.ts'
import { scratch } from './db/scratch.ts'

export const { events } = readEvents()
const overlayFile = new URL('../src/demo/overlay.yaml', import.meta.url)
export const { overlay } = readOverlay(
  { name: 'overlay.yaml', text: readFileSync(overlayFile, 'utf8') },
  events,
)

/** A week before the start meeting. */
const morning = new Date('2020-11-26T09:00:00+01:00')

/** The whole bot on a database of its own, with a clock to turn and people to play, over real HTTP. */
async function openStage() {
  log.level = process.env['LOG_LEVEL'] ?? 'silent'
  const connector = await openConnector({ relaxed: true })
  const database = await scratch()
  const clock = { now: morning }
  const config = readConfig({ PORT: '0', DATABASE_URL: database.url, ORGANISERS: 'organiser-id' })
  const app = createApp(config, {
    events,
    overlay: overlay!,
    now: () => clock.now,
    scheduled: false,
  })
  await app.start()
  const client = openClient({ botUrl: `http://127.0.0.1:${app.port()}`, connector })

  return {
    ...client,
    app,
    db: app.db,
    connector,
    clock,
    tick: (name: string) => app.runTick(name),
    inTransaction: <Result>(work: (db: Db) => Promise<Result>) => transact(app.db, work),
    /** Signs somebody up by the form; returns the card that takes its place. */
    async signUp(who: Participant, eventId: string, form: object = {}) {
      const filled = { role: 'adviser', municipality: 'Deventer', ...form }
      return (await who.press('signup.send', { eventId, ...filled })).value
    },
    /** Offerings of an event by “workshop/round”: '3/1'. */
    async offering(eventId: string, place: string): Promise<string> {
      const [number, round] = place.split('/').map(Number)
      const { id } = await app.db
        .selectFrom('offering')
        .innerJoin('workshop', 'workshop.id', 'offering.workshop_id')
        .innerJoin('session', 'session.id', 'offering.session_id')
        .where('offering.event_id', '=', eventId)
        .where('workshop.number', '=', number!)
        .where('session.round', '=', round ?? 1)
        .select('offering.id')
        .executeTakeFirstOrThrow()
      return String(id)
    },
    /** As on the first morning: nobody known, nothing sent, the events as their files have them. */
    async clear() {
      clock.now = morning
      await restPost(app.db)
      await transact(app.db, async (db) => {
        await sql`truncate person, conversation, event, answered, rate_gate, posted cascade`.execute(
          db,
        )
        await loadEvents(db, events, overlay!)
      })
      connector.clear()
    },
    async close() {
      await app.stop()
      await connector.close()
      await database.drop()
    },
  }
}

/** Nothing is taken in hand any more, and what was in hand has arrived: it would arrive in the next test. */
async function restPost(db: Db) {
  const patience = Date.now() + 3_000
  await db.deleteFrom('delivery').where('state', '=', 'queued').execute()
  const inHand = db.selectFrom('delivery').where('leased_until', '>', sql<Date>`clock_timestamp()`)
  while ((await inHand.select('id').executeTakeFirst()) && Date.now() < patience) await sleep(20)
}

/** One stage for the whole run: `vitest --no-isolate` lets every file share it. */
export const stage = (await ((globalThis as any).stage ??= openStage())) as Awaited<
  ReturnType<typeof openStage>
>

/** All the words on a card, in reading order. */
export const words = (card: any): string => card?.speak ?? String(card)

/** The card among what the bot replied. */
export const cardIn = (replies: any[]): any => replies.at(-1)?.attachments?.[0]?.content
