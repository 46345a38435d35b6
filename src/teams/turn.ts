import type { Db, Offer } from '../db/schema.ts'
import { actionsOf, type Card } from '../cards.ts'
import { transact } from '../db/open.ts'
import type { Outside, Person, Reply, Turn } from '../chat.ts'
import { voiceOf } from '../lang.ts'
import { log } from '../log.ts'
import type { Known, Visitor } from '../people/store.ts'
import { findReply, open, saveReply, saveTalk, type Talk } from './store.ts'
import { texts } from './texts.ts'

export interface Ground {
  db: Db
  now: () => Date
  secretKey: string
  meet: (db: Db, visitor: Visitor, known: Known | null) => Promise<Person>
}

/** What came in, told apart from how it came. */
export interface Incoming {
  visitor: Visitor
  /** Teams repeats what it thinks got lost; the same key gets the same reply. */
  activity: string
  /** A press expects its answer again; a repeated message is dropped, since it was answered in the chat. */
  repeats: 'answer' | 'drop'
  name: string
}

/** A reply for the speaker's own chat, with what to say in the shared one. */
export interface Aside {
  aside: Reply
  to: object
  /** The conversation that `to` leads to. */
  home: string
  told: string
  /** Stands in when the speaker's own chat turns out to be closed. */
  stand: Card | string
}

export type Opening = Turn<undefined> & { talk: Talk }

export interface Taken {
  reply: Reply | Aside | null
  /** False for what Teams repeats: what was said beside the answer is not said again. */
  first: boolean
}

/** One turn in one transaction: its effects, its reply and the claim on its activity stand or fall together. */
export async function takeTurn(
  ground: Ground,
  { visitor, activity, repeats, name }: Incoming,
  answer: (turn: Opening) => Promise<Reply | Aside | Outside>,
): Promise<Taken> {
  let lang = visitor.lang ?? 'nl'
  const run = (answer: (turn: Opening) => Promise<Reply | Aside | Outside>) =>
    transact(ground.db, async (db) => {
      const { secretKey } = ground
      const now = ground.now()
      const { first, known, talk } = await open(db, activity, { visitor, now })
      if (!first) {
        const kept = repeats === 'answer' ? await findReply(db, activity, secretKey) : null
        return { reply: kept, first }
      }
      const person = await ground.meet(db, visitor, known)
      lang = person.lang
      const { place } = visitor
      const { about } = talk
      const reply = await answer({ db, person, place, about, now, talk, data: undefined })
      // Thrown, so that this transaction leaves nothing behind: the activity is not yet answered.
      if (isOutside(reply)) throw reply
      if (repeats === 'answer') await saveReply(db, activity, { reply, secretKey })
      await remember(db, { person, place, now, talk }, reply)
      return { reply, first }
    })
  try {
    return await run(answer).catch(async (thrown) => {
      if (!isOutside(thrown)) throw thrown
      return run(await thrown.outside())
    })
  } catch (fault) {
    log.error({ fault, turn: name, activity })
    return { reply: texts[voiceOf(lang)].sorry, first: true }
  }
}

const isOutside = (one: unknown): one is Outside =>
  typeof one === 'object' && one !== null && 'outside' in one

type Conversation = Pick<Turn<unknown>, 'person' | 'place' | 'now'> & { talk: Talk }

/** Leaves the buttons of the card behind, so that they can be said in words as well. */
async function remember(db: Db, { person, place, now, talk }: Conversation, reply: Reply | Aside) {
  const aside = typeof reply === 'object' && 'aside' in reply ? (reply as Aside) : null
  const card = cardOf(aside ? aside.aside : reply)
  if (!card) return
  const offers = offersOn(card).filter(({ verb, data }) => verb !== 'talk.say' || !data['who'])
  const about =
    (offers.find((offer) => offer.data['eventId'])?.data['eventId'] as string) ?? talk.about
  const asked = offers.every(({ verb }) => leads.includes(verb)) ? pending(talk, offers) : []
  const where = aside ? aside.home : place.id
  await saveTalk(db, person.id, where, { about, offers: [...offers, ...asked], now })
}

/** Buttons of a card that only helps along: a question that stands open before it stays open. */
const leads = ['talk.say', 'agenda.series', 'help.open', 'experts.ask']

/** Whether an answer helped is asked no longer once something else was asked. */
const pending = ({ offers }: Talk, now: Offer[]) =>
  offers.filter(
    ({ words, data }) =>
      Object.values(texts).some((t) => words.includes(t.yes[0]!) || words.includes(t.no[0]!)) &&
      !(data['questionId'] && now.some((offer) => offer.data['questionId'])),
  )

export function cardOf(reply: Reply | Aside): Card | null {
  if (typeof reply === 'string') return null
  if ('aside' in reply) return null
  return 'live' in reply ? (reply.card as Card) : (reply as Card)
}

function offersOn(card: Card): Offer[] {
  const t = texts[voiceOf(card.lang)]
  const body = JSON.stringify(card['body'])
  // What a form sends, words alone do not.
  const isForm = body.includes('"Input.')
  const buttons = actionsOf(card).filter(
    ({ type, style }) => type === 'Action.Execute' && !(isForm && style === 'positive'),
  )
  return buttons.map(({ id, title, tooltip, verb, data }) => ({
    words: [
      title,
      ...(tooltip ? [tooltip] : []),
      ...(id === 'yes' ? t.yes : id === 'no' ? t.no : []),
    ],
    verb,
    data: data ?? {},
  }))
}
