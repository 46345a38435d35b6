import { plain } from '../cards.ts'
import type { Reply, Said, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { findHeld, holds } from '../people/rights.ts'
import { phrases } from './phrases.ts'
import { addRoute, dropRoutes } from './routes.ts'
import { routeTexts } from './route-texts.ts'

const may = 'question.answer'

/** Who gets which questions: typed where they are to arrive, in a channel or in one's own chat. */
export function routing({ bot }: Kit) {
  bot.hears('experts.here', { ...phrases.here, may, shared: true }, here)
  bot.hears('experts.notHere', { ...phrases.notHere, may, shared: true }, notHere)
}

/** A channel is opened to all that is asked by whoever organises all, or to the events that one organises. */
async function here(turn: Turn<Said>): Promise<Reply> {
  const { db, person, place, data } = turn
  const t = routeTexts[voiceOf(person.lang)]
  const topic = data.slot.trim() || null
  if (!(await mayDecide(turn))) return t.onlyOrganisers
  const own = place.kind === 'personal'
  const held = (await findHeld(db, person.id, own ? may : 'event.appoint')) ?? [null]
  for (const eventId of held) await addRoute(db, { topic, eventId, ...endOf(turn) }, person.id)
  const said =
    topic === null ? t[own ? 'me' : 'here'] : t[own ? 'meAbout' : 'hereAbout'](plain(topic))
  return `${said} ${own ? '' : t.stopHere}`.trim()
}

async function notHere(turn: Turn<Said>): Promise<Reply> {
  const { db, person, place } = turn
  const t = routeTexts[voiceOf(person.lang)]
  if (!(await mayDecide(turn))) return t.onlyOrganisers
  const own = place.kind === 'personal'
  const held = own ? null : await findHeld(db, person.id, 'event.appoint')
  const dropped = await dropRoutes(db, endOf(turn), held)
  return dropped.length ? t.stopped : t.nothingHere
}

/** One's own chat is one's own; a channel is for organisers. */
const mayDecide = async ({ db, person, place }: Turn<Said>): Promise<boolean> =>
  place.kind === 'personal' || holds(db, person.id, { right: 'event.appoint', eventId: 'any' })

/** Where what is arranged here arrives. */
const endOf = ({ person, place }: Turn<Said>) =>
  place.kind === 'personal'
    ? { placeId: null, personId: person.id }
    : { placeId: place.id, personId: null }
