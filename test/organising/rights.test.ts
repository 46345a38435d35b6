import { beforeAll, describe, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { grants, type Right, type Role } from '../../src/people/rights.ts'
import { texts } from '../../src/teams/texts.ts'
import { createMatcher, understand } from '../../src/words/match.ts'
import type { Participant } from '../connector/client.ts'
import { cardIn, stage, words } from '../stage.ts'
import { appointed, event, eventId, says, settled } from './desk.ts'

const otherId = 'themadag-2023'
const { verbs, heard } = stage.app.behind
const guarded = [...verbs].filter(([, { may }]) => may)

/** Everybody who may come along, with the role they hold and for which event. */
const cast: { name: string; who: Participant; role?: Role; for?: string | null }[] = [
  { name: 'an organiser of all events', who: stage.as('org-all'), role: 'organiser', for: null },
  { name: 'an organiser of this event', who: stage.as('org'), role: 'organiser', for: eventId },
  {
    name: 'an organiser of another event',
    who: stage.as('other'),
    role: 'organiser',
    for: otherId,
  },
  { name: 'a co-organiser', who: stage.as('co'), role: 'co-organiser', for: eventId },
  { name: 'a facilitator', who: stage.as('fac'), role: 'facilitator', for: eventId },
  { name: 'an expert', who: stage.as('exp'), role: 'expert', for: eventId },
  { name: 'a participant', who: stage.as('par') },
  { name: 'a guest', who: stage.as('guest', { tenant: '0b1e5e40-0000-4000-8000-0000000000ff' }) },
  { name: 'somebody anonymous', who: stage.as('anon', { aadObjectId: null }) },
]

const refusals: string[] = Object.values(texts).map((t) => t.notYours)
const isRefusal = (said: unknown) => refusals.includes(String(said))

/** What the table of rights says, for data that names this event; null: that names none. */
const mayDo = ({ role, for: own }: (typeof cast)[number], right: Right, about: string | null) =>
  role !== undefined && grants[role].includes(right) && (own === null || own === about)

const somewhere = ({ role }: (typeof cast)[number], right: Right) =>
  role !== undefined && grants[role].includes(right)

const uuid = '00000000-0000-4000-8000-000000000000'
const guesses = [
  '',
  'x',
  '1',
  1,
  true,
  uuid,
  [],
  {},
  'organiser',
  'nl',
  stage.clock.now.toISOString(),
]

/** Data that a verb accepts, for the event named; where it names none, none. */
function dataFor(verb: string, about: string): Record<string, unknown> {
  const shape = verbs.get(verb)!.data.shape
  const needed = Object.entries(shape).filter(
    ([, field]: any) => !field.safeParse(undefined).success,
  )
  const data = Object.fromEntries(
    needed.map(([key, field]: any) => [key, guesses.find((one) => field.safeParse(one).success)]),
  )
  return 'eventId' in shape ? { ...data, eventId: about } : data
}

beforeAll(async () => {
  await stage.clear()
  await stage.signUp(stage.as('par'), eventId)
  await stage.signUp(stage.as('guest', { tenant: '0b1e5e40-0000-4000-8000-0000000000ff' }), eventId)
  for (const { who, role, for: own } of cast) if (role) await appointed(who, role, own!)
  return settled
})

describe('who presses a button of organisers', () => {
  test('there is something to guard', () => {
    expect(guarded.length).toBeGreaterThan(8)
    for (const [verb] of guarded) {
      const data = dataFor(verb, eventId)
      expect(verbs.get(verb)!.data.safeParse(data).error, verb).toBeUndefined()
    }
  })

  test('every button of organising is guarded', () => {
    const open = [...verbs].filter(([verb, { may }]) => verb.startsWith('organising.') && !may)
    expect(open.map(([verb]) => verb)).toEqual([])
  })

  describe.each(cast)('$name', (one) => {
    test.each(guarded.map(([verb]) => verb))(
      '%s: is let in or refused by the table',
      async (verb) => {
        const { data, may } = verbs.get(verb)!
        for (const about of [eventId, otherId, 'no-such-event']) {
          const names = 'eventId' in data.shape
          const { value } = await one.who.press(verb, dataFor(verb, about))
          const allowed = mayDo(one, may!, names ? about : null)
          expect({ about, refused: isRefusal(value) }).toEqual({ about, refused: !allowed })
          if (!allowed) expect(refusals).toContain(value)
        }
      },
    )
  })
})

describe('who types words of organisers', () => {
  const spoken = [...heard].filter(([, { phrases }]) => phrases.may)
  const matcher = createMatcher(
    [...heard].map(([name, { phrases }]) => ({ name, phrases: [...phrases.nl, ...phrases.en] })),
  )
  /** Words that surely mean this verb and no other. */
  const said = ([verb, { phrases }]: (typeof spoken)[number]) =>
    [...phrases.nl, ...phrases.en]
      .map((phrase) => phrase.replace(/\{\w+\}/, '3'))
      .find((text) => {
        const meant = understand(text, matcher)
        return meant.kind === 'sure' && meant.hit.name === verb
      })

  test('there is something to guard', () => {
    expect(spoken.length).toBeGreaterThan(8)
    expect(spoken.filter((one) => !said(one)).map(([verb]) => verb)).toEqual([])
  })

  test.each(cast)('$name is answered or refused by the table', async (one) => {
    for (const entry of spoken) {
      const [verb, { phrases }] = entry
      const allowed = somewhere(one, phrases.may!)
      const replies = await one.who.say(said(entry)!)
      const told = replies.at(-1)?.text ?? words(cardIn(replies))
      const refused = isRefusal(told) || (!allowed && leadsNowhere(cardIn(replies)))
      expect({ verb, refused }).toEqual({ verb, refused: !allowed })
    }
  })

  /** Words of organisers may mean something else when others say them: no guarded button comes of it. */
  const leadsNowhere = (card: unknown) =>
    actionsOf(card).every((action) => !verbs.get(action.verb)?.may)

  test('a verb that is guarded has words that are guarded alike', () => {
    const unlike = [...heard]
      .filter(([verb]) => verbs.get(verb)?.may)
      .filter(([verb, { phrases }]) => phrases.may !== verbs.get(verb)!.may)
    expect(unlike.map(([verb]) => verb)).toEqual([])
  })
})

describe('who organises another event', () => {
  const other = stage.as('other')

  test.each([
    'organiseer startbijeenkomst',
    'capaciteit startbijeenkomst 60',
    'verplaats startbijeenkomst naar 10.00',
    'annuleer bijeenkomst 3 december',
    'rollen startbijeenkomst',
    'benoem expert van de startbijeenkomst',
  ])('learns nothing from %j', async (text) => {
    expect(refusals).toContain(await says(other, text))
  })

  test('is led to an own event when none is named', async () => {
    await other.press('agenda.open', { eventId })
    expect(await says(other, 'capaciteit 150')).toContain(
      'Gemeenten en de strijd tegen discriminatie',
    )
  })

  test('changes nothing by a forged card', async () => {
    const before = await event()
    const wish = { joinUrl: 'https://evil.example', seats: 999, status: 'cancelled' }
    for (const verb of ['organising.apply', 'organising.change', 'organising.preview']) {
      const forged = {
        eventId,
        version: before.version,
        wish,
        was: {},
        joinUrl: 'https://evil.example',
      }
      expect(refusals).toContain((await other.press(verb, forged)).value)
    }
    const smuggled = { eventId: otherId, version: 1, wish: await smuggle() }
    await other.press('organising.apply', smuggled)
    expect(await event()).toEqual(before)
    const stolen = await stage.db
      .selectFrom('offering')
      .where('seats', '=', 999)
      .selectAll()
      .execute()
    expect(stolen).toEqual([])
  })

  /** An offering of the start meeting in a wish for the event of one’s own. */
  const smuggle = async () => ({
    offerings: [{ id: Number(await stage.offering(eventId, '1')), seats: 999 }],
  })
})
