import { setTimeout as sleep } from 'node:timers/promises'
import type { Role } from '../../src/people/rights.ts'
import type { Participant } from '../connector/client.ts'
import { cardIn, stage, words } from '../stage.ts'

export const eventId = 'start-2020'
export const organiser = (traits = {}) =>
  stage.as('organiser', { aadObjectId: 'organiser-id', ...traits })

/** What the bot answers, in words. */
export async function says(who: Participant, text: string): Promise<string> {
  const replies = await who.say(text)
  return cardIn(replies) ? words(cardIn(replies)) : replies.at(-1)?.text
}

export async function pressed(who: Participant, verb: string, data: object): Promise<string> {
  return words((await who.press(verb, data)).value)
}

/** Says it about the start meeting, and says yes to the preview. */
export async function carriesOut(who: Participant, text: string) {
  await who.press('organising.open', { eventId })
  const preview = await says(who, text)
  return { preview, done: await says(who, 'ja') }
}

/** The next message that the bot sends this person first. */
export async function hears(id: string): Promise<any> {
  const { activity } = await stage.connector.next((item) => item.conversationId === `a:${id}`)
  return activity.attachments[0].content
}

/** Those to whom a message about a change was written. */
export async function written(kind = 'organising.changed'): Promise<string[]> {
  const rows = await stage.db
    .selectFrom('delivery')
    .innerJoin('person', 'person.id', 'delivery.person_id')
    .where('delivery.kind', '=', kind)
    .select('person.name')
    .orderBy('person.name')
    .execute()
  return rows.map(({ name }) => name)
}

export const event = () =>
  stage.db.selectFrom('event').where('id', '=', eventId).selectAll().executeTakeFirstOrThrow()

/** Until nothing is on its way any more: what arrives late would be heard in the next story. */
export async function settled() {
  for (let left = 100; left > 0; left--) {
    const underway = await stage.db
      .selectFrom('delivery')
      .where('state', 'in', ['queued', 'sending'])
      .select('id')
      .executeTakeFirst()
    if (!underway) return
    await sleep(50)
  }
}

/** Makes a person known, with a role as if an organiser had given it; null: for all events. */
export async function appointed(
  who: Participant,
  role: Role,
  forEvent: string | null,
): Promise<string> {
  await who.press('agenda.open', { eventId })
  const { from } = who.activity({})
  const { person_id } = await stage.db
    .selectFrom('identity')
    .where('key', '=', from.aadObjectId ?? from.id)
    .select('person_id')
    .executeTakeFirstOrThrow()
  await stage.db
    .insertInto('appointment')
    .values({ person_id, event_id: forEvent, role, by: 'ORGANISERS' })
    .execute()
  return person_id
}
