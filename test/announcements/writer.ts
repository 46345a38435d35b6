import { actionsOf } from '../../src/cards.ts'
import { cardIn, stage, words } from '../stage.ts'

export const start = 'start-2020'

type Participant = ReturnType<typeof stage.as>

/** Somebody at a card: what it says, and its buttons. */
export function writer(who: Participant) {
  let card: any
  const see = (next: any) => {
    card = next
    return desk
  }
  const desk = {
    get card() {
      return card
    },
    get text() {
      return words(card)
    },
    get titles(): string[] {
      return actionsOf(card).map(({ title }) => title)
    },
    /** What stands in an input. */
    filled: (id: string) => card.body.find((part: any) => part.id === id)?.value,
    choices: (id: string) =>
      card.body.find((part: any) => part.id === id)?.choices.map(({ title }: any) => title),
    async says(text: string) {
      const replies = await who.say(text)
      return see(cardIn(replies) ?? replies.at(-1)?.text)
    },
    /** Presses the button that begins so, with what was filled in. */
    async presses(title: string, inputs: object = {}) {
      const found = actionsOf(card).find((action) => action.title.startsWith(title))
      if (!found) throw new Error(`No “${title}” among ${desk.titles.join(', ')}`)
      return see((await who.press(found.verb, { ...found.data, ...inputs })).value)
    },
    /** The same press once more, as it stood on an older card. */
    async pressesAgain({ verb, data }: any) {
      return see((await who.press(verb, data)).value)
    },
    button: (title: string) => actionsOf(card).find((action) => action.title.startsWith(title)),
  }
  return desk
}

export const organiser = () => writer(stage.as('organiser', { aadObjectId: 'organiser-id' }))

/** Somebody with a role for the start meeting, or for all events. */
export async function appointed(
  id: string,
  role: 'organiser' | 'co-organiser' | 'facilitator' = 'co-organiser',
  event: string | null = start,
) {
  const who = stage.as(id)
  await who.arrives()
  await stage.db
    .insertInto('appointment')
    .values({ person_id: await idOf(id), event_id: event, role, by: 'the test' })
    .execute()
  return writer(who)
}

export async function idOf(id: string): Promise<string> {
  const name = id[0]!.toUpperCase() + id.slice(1)
  const found = stage.db.selectFrom('person').where('name', '=', name).select('id')
  return (await found.executeTakeFirstOrThrow()).id
}

/** Somebody who comes to the start meeting, and can be reached in a chat of their own. */
export async function comes(id: string, form: object = {}, traits: object = {}) {
  const who = stage.as(id, traits)
  await who.arrives()
  await stage.signUp(who, start, form)
  return who
}

/** A form filled in as people do who know what they want. */
export const plainly = {
  titleNl: 'Nieuwe zaal',
  bodyNl: 'We zitten in zaal 2.',
  titleEn: 'A room',
  bodyEn: 'Room 2.',
}

/** A draft that could leave, at its preview. */
export async function draft(desk: ReturnType<typeof writer>, form: object = {}) {
  await desk.says('mededeling')
  return desk.presses('Voorbeeld', { ...plainly, ...form })
}

/** The words of what somebody got in their own chat, the last one last. */
export const chatOf = (id: string): string[] =>
  stage.connector.activities(`a:${id}`).map(({ attachments }) => words(attachments?.[0]?.content))

/** Until somebody's chat says this. */
export const hears = (id: string, said: string) =>
  stage.connector.next(
    ({ conversationId, activity }: any) =>
      conversationId === `a:${id}` && words(activity.attachments?.[0]?.content).includes(said),
    15_000,
  )
