import { actionsOf } from '../../src/cards.ts'
import type { Participant } from '../connector/client.ts'
import { appointed, eventId, organiser, settled } from '../organising/desk.ts'
import { stage, words } from '../stage.ts'

export { eventId, organiser, settled }

export const anna = stage.as('anna')
export const question = 'Mag een wethouder ook meedoen?'
export const claim = 'Ik neem deze vraag'

/** Somebody with a chat of their own, who is appointed expert for the start meeting. */
export async function expert(name: string, forEvent: string | null = eventId) {
  const who = stage.as(name)
  const id = await appointed(who, 'expert', forEvent)
  return Object.assign(who, { id })
}

/** A question of this person that the bot could not answer, as it keeps it. */
export async function refused(who: Participant, text: string, more: object = {}): Promise<string> {
  await who.press('agenda.open', { eventId })
  const { from, conversation } = who.activity({})
  const { person_id } = await stage.db
    .selectFrom('identity')
    .where('key', '=', from.aadObjectId ?? from.id)
    .select('person_id')
    .executeTakeFirstOrThrow()
  const { id } = await stage.db
    .insertInto('question')
    .values({
      ...{ person_id, place_id: conversation.id, text, lang: 'nl', outcome: 'refuse' },
      ...{ event_id: eventId, options: [], tried: '[]', chance: 0, asked_at: stage.clock.now },
      ...more,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return String(id)
}

/** Fills in the form about the start meeting and sends it, until everybody heard of it; returns what takes its place, in words. */
export async function asks(who: Participant, question: string, form: object = {}) {
  await who.press('agenda.open', { eventId })
  const { value } = await who.press('experts.send', {
    ...{ question, name: 'named', shown: 'false', ...form },
  })
  await settled()
  return words(value)
}

/** The cards that stand in somebody's chat, newest last. */
export const cardsOf = (place: string): any[] =>
  stage.connector
    .activities(place)
    .flatMap(({ attachments }: any) => attachments?.[0]?.content ?? [])

export const chatOf = (who: string) => cardsOf(`a:${who}`).map(words)
export const lastOf = (who: string) => cardsOf(`a:${who}`).at(-1)

/** Presses a button of a card by its title. */
export async function presses(who: Participant, card: any, title: string, more: object = {}) {
  const button = actionsOf(card).find((one) => one.title === title && one.verb)
  if (!button) throw new Error(`No “${title}” on: ${words(card)}`)
  return (await who.press(button.verb, { ...button.data, ...more })).value
}

export const requests = () =>
  stage.db.selectFrom('expert_request').selectAll().orderBy('id').execute()

/** The only request there is, or the first. */
export const request = async () => (await requests())[0]!

/** A minute passes, and whatever is due leaves. */
export async function ticks(at?: string) {
  if (at) stage.clock.now = new Date(at)
  await stage.tick('experts.tick')
  await settled()
}
