import type { Db } from '../db/schema.ts'
import type { InTransaction, Kit } from '../kit.ts'
import { log } from '../log.ts'
import { findHolders } from '../people/rights.ts'
import { momentsFor, untimedAt } from './planned.ts'
import { dueOf, type Moment } from './rules.ts'
import { countAddressees, findAddressees, findNear, saveMark, type Marked } from './store.ts'
import { subjectOf } from './subject.ts'

type Town = Pick<Kit, 'post'> & { now: Date }

/**
 * What falls due is read off the events themselves, at each tick anew: a moved event takes its reminders along.
 * What goes wrong with one event keeps nobody else waiting.
 */
export async function remind(inTransaction: InTransaction, town: Town): Promise<void> {
  const near = await inTransaction((db) => findNear(db, town.now))
  const faults: unknown[] = []
  for (const event of near)
    await remindOf(inTransaction, town, event).catch((fault: unknown) => faults.push(fault))
  if (faults.length) throw new AggregateError(faults, 'not every event could be seen to')
}

async function remindOf(inTransaction: InTransaction, town: Town, event: Marked): Promise<void> {
  if (event.moments === null && isOver(event, town.now)) return
  const outlook = outlookOf(event, town.now)
  if (outlook.isNew || outlook.isDue)
    await inTransaction((db) => seeTo(db, town, { event, outlook }))
}

const isOver = ({ endsAt, startsAt }: Marked, now: Date) =>
  startsAt !== null && (endsAt ?? startsAt) <= now

/** When the next reminder falls due, of all events. */
export async function nextReminder(db: Db, after: Date): Promise<Date | null> {
  const moments = (await findNear(db, after))
    .filter(({ isOn }) => isOn)
    .flatMap(momentsIn)
    .filter((at) => at > after)
  return moments.reduce<Date | null>((first, at) => (first && first <= at ? first : at), null)
}

const momentsIn = (event: Marked): Date[] =>
  [...momentsFor(event).map(({ at }) => at), untimedAt(event)].filter((at) => at !== null)

interface Outlook {
  moments: Moment[]
  /** The same moments in a line, to see whether they have changed. */
  line: string
  isNew: boolean
  isDue: boolean
  since: Date | null
}

const sinceChange = 2 * 60_000

/**
 * What is to be seen to since the last time. Of moments that have just become these,
 * earlier ones never were a promise: who moved the event told people so.
 */
function outlookOf(event: Marked, now: Date): Outlook {
  const moments = momentsFor(event)
  const untimed = untimedAt(event)
  const line = [...moments.map((one) => subjectOf(event.id, one)), untimed?.toISOString()].join()
  const isNew = event.moments !== line
  const since = isNew && event.moments !== null ? new Date(+now - sinceChange) : event.since
  const isDue = momentsIn(event).some((at) => at <= now && (!since || at > since))
  return { moments, line, isNew, isDue, since }
}

async function seeTo(
  db: Db,
  { post, now }: Town,
  { event, outlook }: { event: Marked; outlook: Outlook },
) {
  const { moments, line, since, isDue } = outlook
  if (!event.isOn) return saveMark(db, event.id, line, now)
  const { send, missed } = dueOf(moments, { since, now })
  if (send) await sendOut(db, post, { eventId: event.id, moment: send })
  if (missed.length) await report(db, post, { eventId: event.id, missed })
  if (isDue && !event.startsAt) await askForTime(db, post, event)
  await saveMark(db, event.id, line, now)
}

const soon = 10

/** Those of the last hour overtake whatever else waits to be sent. */
async function sendOut(
  db: Db,
  post: Kit['post'],
  { eventId, moment }: { eventId: string; moment: Moment },
) {
  const to = await findAddressees(db, eventId, moment)
  if (!to.length) return
  const subject = subjectOf(eventId, moment)
  const rank = moment.kind === 'days' ? 1 : soon
  const sent = await post(db, { kind: 'reminder', subject, to, about: eventId, rank })
  log.info({ reminder: subject, sent })
}

/** What nobody has any use for by now is not sent; the organisers hear which, and for how many. */
async function report(
  db: Db,
  post: Kit['post'],
  { eventId, missed }: { eventId: string; missed: Moment[] },
) {
  const lost: string[] = []
  for (const moment of missed) {
    const people = await countAddressees(db, eventId, moment)
    if (people) lost.push(`${moment.step} (${people})`)
  }
  if (!lost.length) return
  const subject = `event ${eventId}, ${lost.join('; ')} @${missed[0]!.of.toISOString()}`
  log.warn({ dropped: subject })
  const to = await findOrganisers(db, eventId)
  if (to.length) await post(db, { kind: 'reminders.dropped', subject, to, about: eventId, rank: 1 })
}

async function askForTime(db: Db, post: Kit['post'], { id, startsOn }: Marked) {
  const to = await findOrganisers(db, id)
  const subject = `event ${id}, without a time on ${startsOn}`
  if (to.length) await post(db, { kind: 'reminders.untimed', subject, to, about: id })
}

const findOrganisers = async (db: Db, eventId: string) =>
  (await findHolders(db, { right: 'event.edit', eventId })).map(({ personId }) => personId)
