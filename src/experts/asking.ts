import { z } from 'zod'
import type { Reply, Said, Turn } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import { findEvent, findEvents } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { voiceOf, type Voice } from '../lang.ts'
import { askTexts } from './ask-texts.ts'
import { askCard, listCard, unasked, type Form } from './ask-view.ts'
import { findQuestion, findLastQuestion, type Asked } from './asked.ts'
import { phrases } from './phrases.ts'
import { addRequest, findOwn, findRequest } from './requests.ts'
import { wordsOf } from './request-view.ts'
import { canReach, findAddressees } from './routes.ts'
import { renew, sendOut } from './sending.ts'
import { show } from './showing.ts'

const [longest, mostKept] = [500, 4_000]
const questionId = z
  .string()
  .regex(/^\d{0,18}$/)
  .default('')
const form = z.object({
  questionId,
  question: z.string().default(''),
  name: z.enum(['named', 'anonymous']),
  shown: z.enum(['true', 'false']).default('false'),
})

/** A question to people: as it was asked, with what the bot tried, by name or not. */
export function asking(kit: Kit) {
  const { bot } = kit
  bot.action('experts.ask', z.object({ questionId }), async (turn) =>
    open(turn, await findAsked(turn)),
  )
  bot.hears('experts.ask', phrases.ask, async (turn) => {
    const typed = wordsIn(turn.data)
    const { db, person, place, now } = turn
    const last = typed
      ? undefined
      : await findLastQuestion(db, person.id, { placeId: place.id, now })
    return open(turn, last, typed)
  })
  bot.action('experts.send', form, (turn) => send(turn, kit))

  const mine = async ({ db, person }: Turn<unknown>) =>
    listCard(person.lang, 'mine', await findOwn(db, person.id))
  bot.action('experts.mine', z.object({}), mine)
  bot.hears('experts.mine', phrases.mine, mine)
}

/** “vraag een deskundige: mag dat ook met de trein?”, word for word. */
const wordsIn = ({ slot }: Said) => slot.replace(/^[\s:,]+/, '')

const findAsked = ({ db, person, place, data }: Turn<{ questionId: string }>) =>
  findQuestion(db, data.questionId, { personId: person.id, placeId: place.id })

async function open(
  { db, person }: Turn<unknown>,
  asked: Asked | undefined,
  typed = '',
): Promise<Reply> {
  const about: Form = { questionId: asked?.id ?? '', question: typed || (asked?.text ?? '') }
  const address = await addressOf(db, asked?.eventId ?? null)
  return askCard(person.lang, about, { tried: asked?.tried ?? [], address })
}

const addressOf = async (db: Db, eventId: string | null) =>
  eventId === null ? undefined : (await findEvent(db, eventId))?.voice

async function send(turn: Turn<z.infer<typeof form>>, kit: Kit): Promise<Reply> {
  const { db, person, data, now } = turn
  const { lang } = person
  const asked = await findAsked(turn)
  const eventId = asked ? asked.eventId : turn.about
  const [question, tried] = [data.question.trim(), asked?.tried ?? []]
  const address = await addressOf(db, eventId)
  const voice = voiceOf(lang, address)
  const again = (fault: string) =>
    askCard(lang, { ...data, question: question.slice(0, mostKept) }, { tried, fault, address })
  const fault = faultOf(question, voice)
  if (fault) return again(fault)
  if (person.kind === 'anonymous')
    return again(unasked(voice, 'noAccount', await findContact(db, eventId)))
  const matter = { askerId: person.id, question, tried, eventId }
  const to = await findAddressees(db, matter)
  if (!to.people.length && !to.places.length)
    return again(unasked(voice, 'nobody', await findContact(db, eventId)))

  const [anonymous, shown] = [data.name === 'anonymous', data.shown === 'true']
  const questionId = asked?.id ?? null
  const id = await addRequest(db, { ...matter, questionId, anonymous, shown }, now)
  await sendOut(db, kit, { id, to, askerId: person.id })
  await renew(db, kit, id)
  const request = (await findRequest(db, id))!
  const reached = await canReach(db, person.id)
  return show(turn, request, { notes: reached ? [] : [wordsOf(request, lang).unreachable] })
}

function faultOf(question: string, voice: Voice): string {
  const t = askTexts[voice]
  if (!question) return t.empty
  return question.length > longest ? t.tooLong(question.length, longest) : ''
}

/** Whom the sources name for questions: about this event, or else about any. */
async function findContact(db: Db, eventId: string | null): Promise<string | null> {
  const events = (await findEvents(db)).filter(({ facts }) => facts.contact)
  const { contact } = (events.find(({ id }) => id === eventId) ?? events[0])?.facts ?? {}
  if (!contact) return null
  const { name, affiliation } = contact
  return affiliation ? `${name} (${affiliation})` : name
}
