import { z } from 'zod'
import type { Card } from '../cards.ts'
import type { Offer } from '../db/schema.ts'
import type { Outside, Reply, Said } from '../chat.ts'
import { voiceOf } from '../lang.ts'
import { log } from '../log.ts'
import { findPersonalPlace } from '../people/places.ts'
import { holds } from '../people/rights.ts'
import type { Hit } from '../words/match.ts'
import { createListener, offerMeant, offerMisspelt, takenAs, takenOfOthers } from './meaning.ts'
import type { TakenAs } from './meaning.ts'
import { createRegistry } from './registry.ts'
import { texts } from './texts.ts'
import type { Aside, Opening } from './turn.ts'
import { privateCard, unsureCard } from './view.ts'

/** Who answers when: to a press, to words, to arriving somewhere. */
export function createBot() {
  const registry = createRegistry()
  const { bot, verbs, heard, last } = registry
  const otherwise = askingOf(last)
  const meantBy = createListener(heard)

  /** A button was pressed. */
  async function press(turn: Opening, name: string, raw: unknown): Promise<Reply> {
    const t = texts[voiceOf(turn.person.lang)]
    const verb = verbs.get(name)
    if (!verb) return t.unknownButton
    const data = verb.data.safeParse(raw)
    if (!data.success) {
      log.warn({ verb: name, bent: data.error.issues.map(({ path }) => path.join('.')) })
      return t.staleCard
    }
    const eventId = (data.data['eventId'] as string | undefined) ?? null
    const { may: right } = verb
    if (right && !(await holds(turn.db, turn.person.id, { right, eventId }))) return t.notYours
    return verb.answer({ ...turn, data: data.data })
  }

  /** Something was typed: first the buttons of the last card, then the phrases, then whoever is left. */
  async function say(turn: Opening, text: string): Promise<Reply | Aside | Outside> {
    const offered = offerMeant(turn.talk.offers, text)
    if (offered) return pressInWords(turn, offered, text)
    const meant = await meantBy(turn, text)
    const misspelt = meant.kind !== 'sure' && offerMisspelt(turn.talk.offers, text)
    if (misspelt) return pressInWords(turn, misspelt, text)
    const answered = await otherwise(turn, text, takenAs(meant, text))
    if (answered) return answered
    if (meant.kind === 'none') return texts[voiceOf(turn.person.lang)].staleCard
    if (meant.kind === 'unsure') {
      const quoted = turn.place.kind === 'personal' ? text : ''
      return unsureCard(turn.person, quoted, meant.hits)
    }
    return hear(turn, meant.hit, text)
  }

  async function hear(turn: Opening, hit: Hit, text: string): Promise<Reply | Aside | Outside> {
    const { phrases, answer } = heard.get(hit.name)!
    const said: Said = { text, slot: hit.slot }
    const right = phrases.may
    if (right && !(await holds(turn.db, turn.person.id, { right, eventId: 'any' })))
      return (
        (await otherwise(turn, text, takenOfOthers(hit, text))) ??
        texts[voiceOf(turn.person.lang)].notYours
      )
    if (phrases.shared) return answer({ ...turn, data: said })
    const stand = () => privateCard(turn.person, said.text)
    return apart(turn, stand, (alone) => answer({ ...alone, data: said }))
  }

  /** What a button says only to whoever presses it, its words do not say to all. */
  async function pressInWords(turn: Opening, { verb, data }: Offer, text: string) {
    if (heard.get(verb)?.phrases.shared) return press(turn, verb, data)
    return apart(
      turn,
      () => privateCard(turn.person, text),
      (alone) => press(alone, verb, data),
    )
  }

  /** A press by a client that cannot show one person's card in a shared chat. */
  const submit = (turn: Opening, verb: string, data: unknown) =>
    apart(
      turn,
      () => texts[voiceOf(turn.person.lang)].onlyYouWhy,
      (alone) => press(alone, verb, data),
    )

  // A neutral card stands in for what is private; only whoever asked hears the answer.
  const line = z.object({ text: z.string(), who: z.string().optional() })
  bot.action('talk.say', line, async ({ data, ...turn }) => {
    if (data.who && data.who !== turn.person.id) return texts[voiceOf(turn.person.lang)].notForYou
    const place = { id: turn.place.id, kind: 'personal' as const }
    // What it asks again was said once already: its own words may not call it once more.
    const offers = (turn as Opening).talk.offers.filter(({ verb }) => verb !== 'talk.say')
    const talk = { about: turn.about, offers }
    return say({ ...turn, place, talk, data: undefined }, data.text) as Promise<Reply>
  })

  const arrive = async (turn: Opening): Promise<Reply> =>
    last.welcome({ ...turn, data: { place: turn.place.kind } })

  return { ...registry, press, submit, say, arrive }
}

/** Whoever answers questions, unless it is a command; also to those who may not command: “wie organiseert dit?” */
const askingOf =
  ({ otherwise }: ReturnType<typeof createRegistry>['last']) =>
  async (turn: Opening, text: string, taken: TakenAs) =>
    taken === 'command'
      ? null
      : otherwise({ ...turn, data: { text, slot: text, doubtful: taken === 'either' } })

/** What is private is said in private: in our own chat, or else a neutral word stands in. */
async function apart(
  turn: Opening,
  stand: () => Card | string,
  answer: (turn: Opening) => Promise<Reply>,
): Promise<Reply | Aside> {
  if (turn.place.kind === 'personal') return answer(turn)
  const home = await findPersonalPlace(turn.db, turn.person.id)
  if (!home) return stand()
  const aside = await answer({ ...turn, place: { id: home.id, kind: 'personal' } })
  const told = texts[voiceOf(turn.person.lang)].toldPrivately
  return { aside, to: home.reference, home: home.id, told, stand: stand() }
}

export type BotBehind = ReturnType<typeof createBot>
