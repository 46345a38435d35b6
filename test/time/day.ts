import { actionsOf } from '../../src/cards.ts'
import { clock, isoDay, localMoment } from '../../src/lang.ts'
import { sql } from '../../src/db/schema.ts'
import { group } from '../connector/client.ts'
import { until } from '../desk.ts'
import { quiet } from '../reminders/scene.ts'
import { cardIn, stage } from '../stage.ts'

export const eventId = 'start-2020'
export const links = {
  main: 'https://teams.example/samen',
  1: 'https://teams.example/verzonnen/workshop-1',
  2: 'https://teams.example/verzonnen/workshop-2',
  3: 'https://teams.example/verzonnen/workshop-3',
  4: 'https://teams.example/verzonnen/workshop-4',
}

/** Where somebody speaks with the bot, and who Teams says that they are. */
export interface Ways {
  locale?: string
  onlyInMeeting?: boolean
  from?: object
}

export const meeting = group('startbijeenkomst')

/** Somebody who comes: in a chat of their own, or only in that of the meeting. */
export function visitor(id: string, { locale = 'nl-NL', onlyInMeeting, from }: Ways = {}) {
  const who = stage.as(id, { locale, ...(onlyInMeeting && { conversation: meeting }) })
  return {
    ...who,
    async press(verb: string, data: object) {
      const draft = who.invoke(verb, data)
      const outcome = await stage.again({ ...draft, from: { ...draft.from, ...from } })
      return outcome.value
    },
  }
}

/** Comes in, and signs up for the start meeting with this workshop, or with none. */
export async function signsUp(id: string, workshop: number | null, ways: Ways = {}) {
  const who = visitor(id, ways)
  if (!ways.onlyInMeeting) await who.arrives()
  const round1 = workshop ? await stage.offering(eventId, `${workshop}/1`) : ''
  const form = { eventId, role: 'adviser', municipality: 'Deventer', round1, wait: true }
  await who.press('signup.send', form)
}

const organiser = () => stage.as('organiser', { aadObjectId: 'organiser-id' })

/** The organiser says it, looks at what will change, and says yes. */
export async function organiserChanges(text: string) {
  await organiser().press('organising.open', { eventId })
  await organiser().say(text)
  await organiser().say('ja')
}

/** The organiser writes to all who have a place. */
export async function organiserAnnounces(text: string) {
  await organiser().press('organising.open', { eventId })
  await organiser().say(`mededeling ${text}`)
  const preview = cardIn(await organiser().say('voorbeeld'))
  const send = actionsOf(preview).find(({ verb }) => verb === 'announcements.send')
  await organiser().press(send.verb, send.data)
}

/** One thing that the bot said or changed, with the time by its own clock. */
export interface Heard {
  at: Date
  item: (typeof stage.connector.sent)[number]
}

/** Plays a time of the day: the clock stands there, something happens, and all that falls due is said. */
export function createDay() {
  const heard: Heard[] = []
  return {
    heard,
    async at(moment: string, happens: () => Promise<unknown> = async () => {}) {
      stage.clock.now = localMoment(moment.slice(0, 10), moment.slice(11))
      const before = stage.connector.sent.length
      // Who was written to a moment ago by the real clock was so days ago by this one.
      await stage.db.deleteFrom('rate_gate').execute()
      await happens()
      await until(async () => !(await isAtWork()))
      await stage.tick('reminders.tick')
      await stage.tick('delivery.sweep')
      await quiet()
      heard.push(
        ...stage.connector.sent.slice(before).map((item) => ({ at: stage.clock.now, item })),
      )
    },
  }
}

/** Whether something that was asked for is still to be done, such as giving away new places. */
const isAtWork = async () =>
  (
    await sql`select 1 from pgboss.job where name = 'signup.promote'
      and state in ('created', 'retry', 'active')`.execute(stage.db)
  ).rows.length > 0

/** Every message in somebody's own chat: when, of which kind, and with which link. */
export async function readAll(heard: Heard[], id: string): Promise<string[]> {
  const letters = await stage.db
    .selectFrom('delivery')
    .where('activity_id', 'is not', null)
    .select(['activity_id', 'kind'])
    .execute()
  const kinds = new Map(letters.map(({ activity_id, kind }) => [activity_id, kind]))
  return heard
    .filter(({ item }) => item.conversationId === `a:${id}` && item.method === 'POST')
    .map(({ at, item }) => {
      const kind = kinds.get(item.activityId) ?? 'answer'
      return [stamp(at), kind, linkOn(item.activity)].filter(Boolean).join(' · ')
    })
}

function stamp(at: Date): string {
  const [, month, day] = isoDay(at).split('-')
  return `${day}-${month} ${clock(at, 'nl')}`
}

function linkOn({ attachments }: any): string {
  const [first] = actionsOf(attachments[0].content).filter(({ type }) => type === 'Action.OpenUrl')
  if (!first) return ''
  const named = Object.entries(links).find(([, url]) => url === first.url)
  return named ? (named[0] === 'main' ? 'link' : `link ${named[0]}`) : first.url
}
