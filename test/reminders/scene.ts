import { localMoment } from '../../src/lang.ts'
import { until } from '../desk.ts'
import { stage, words } from '../stage.ts'

/** “2020-12-03 09:30” on the clock in Amsterdam. */
export const at = (moment: string) => localMoment(moment.slice(0, 10), moment.slice(11))

export const eventId = 'start-2020'
export const link = 'https://teams.example/start-2020'
export const linkOf3 = 'https://teams.example/kunst'

const delivered = new Set<string>()

/** Waits until nothing is on its way any more. */
export async function quiet() {
  const letters = () => stage.db.selectFrom('delivery')
  const isQuiet = async () => {
    const moving = letters().where((eb) =>
      eb.or([eb('state', 'in', ['queued', 'sending']), eb('stale', '=', true)]),
    )
    return (await moving.select('id').execute()).length === 0
  }
  await until(isQuiet, 25)
  const sent = await letters().where('state', '=', 'sent').select('activity_id').execute()
  for (const { activity_id } of sent) delivered.add(activity_id ?? '')
}

/** The clock stands there, all that falls due is said, and everybody has got it. */
export async function itIs(moment: string) {
  stage.clock.now = at(moment)
  await stage.db.deleteFrom('rate_gate').execute()
  await stage.tick('reminders.tick')
  await quiet()
}

/** What stands in somebody’s own chat that the bot said first: the cards, oldest first. */
export const letters = (id: string): any[] =>
  stage.connector
    .activities(`a:${id}`)
    .filter((activity) => delivered.has(activity.id))
    .map(({ attachments }) => attachments[0].content)

export const headings = (id: string): string[] => letters(id).map((card) => card.body[0].text)

export const told = (id: string): string => letters(id).map(words).join('\n')

/** Where the first button leads, on the last letter. */
export const firstLink = (id: string) => linksOn(letters(id).at(-1))[0]?.url ?? null

export const linksOn = (card: any): any[] =>
  (card?.actions ?? []).filter(({ type }: any) => type === 'Action.OpenUrl')

export const buttonOn = (card: any, title: string) =>
  card.actions.find((action: any) => action.title === title)

export const change = (values: object, id = eventId) =>
  stage.db.updateTable('event').set(values).where('id', '=', id).execute()

/** The start meeting with its link, and one of its own for workshop 3. */
export async function withLinks() {
  await change({ join_url: link })
  await stage.db.updateTable('offering').set({ join_url: null }).execute()
  const id = Number(await stage.offering(eventId, '3/1'))
  await stage.db.updateTable('offering').set({ join_url: linkOf3 }).where('id', '=', id).execute()
}

/** All that was ever sent to anybody, or answered, as one text. */
export const everything = () => JSON.stringify(stage.connector.sent)

/** Somebody with a seat who can be written to. */
export async function signedUp(id: string, workshop = '', event = eventId, traits = {}) {
  const who = stage.as(id, traits)
  await who.arrives()
  const round1 = workshop ? await stage.offering(event, workshop) : ''
  return { who, card: await stage.signUp(who, event, { round1 }) }
}
