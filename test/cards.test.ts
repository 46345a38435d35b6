import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { actionsOf, expand } from '../src/cards.ts'
import { kindTexts } from '../src/people/kind-texts.ts'
import { lintCard } from './cards/lint.ts'
import { cardNames, samplesOf, type Sample } from './cards/render.ts'
import { teamsSchema } from './cards/schema.ts'
import { walk } from './cards/walk.ts'
import { sourceFiles } from './source.ts'
import { cardIn, events, stage, words } from './stage.ts'

const names = cardNames()
const templateOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../cards/${name}.json`, import.meta.url), 'utf8'))
const expanded = (name: string) =>
  samplesOf(name).map((sample) => ({ sample, card: expand(name, sample.lang, sample.data) }))

const { verbs, heard, messages } = stage.app.behind

/** What a handler cannot do without. */
const requiredBy = (verb: string): string[] =>
  Object.entries(verbs.get(verb)?.data.shape ?? {})
    .filter(([, field]: [string, any]) => !field.safeParse(undefined).success)
    .map(([key]) => key)

const buttonsOf = (card: any): any[] =>
  actionsOf(card).filter(({ type }) => type === 'Action.Execute')

const inputsOf = (card: any): string[] =>
  [...walk(card)].filter(({ type }) => type?.startsWith('Input.')).map(({ part }) => part.id)

/** What organisers worded: titles and the like keep their own form of address. */
const theirs = wordsIn(events).sort((a, b) => b.length - a.length)

function wordsIn(value: any): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (!value || typeof value !== 'object') return []
  const own = [value.nl, value.en].filter((text) => typeof text === 'string' && text)
  return [...own, ...Object.values(value).flatMap(wordsIn)]
}

describe('every card has samples to look at', () => {
  test.each(names)('“%s” in Dutch and in English', (name) => {
    expect(new Set(samplesOf(name).map(({ lang }) => lang))).toEqual(new Set(['nl', 'en']))
    const titles = samplesOf(name).map((sample: Sample) => `${sample.name} ${sample.lang}`)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('Teams accepts every card, and so do the rules of our house', () => {
  const findings = teamsSchema()
  test.each(names)('“%s”, whatever it has to tell', (name) => {
    const faults = expanded(name).flatMap(({ sample, card }) =>
      [...findings(card), ...lintCard(card, theirs)].map((fault) => `${sample.name}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  test.each(names)('“%s” has a button for a phone: at most six, none said twice', (name) => {
    for (const { card } of expanded(name)) {
      const titles = buttonsOf(card).map(({ title }) => title.toLowerCase())
      expect(new Set(titles).size, titles.join(', ')).toBe(titles.length)
    }
  })

  test.each(names)('“%s” is never renewed behind a person’s back', (name) => {
    expect(templateOf(name)).not.toHaveProperty('refresh')
  })
})

describe('every button is answered', () => {
  test.each(names)('“%s” presses nothing that no feature knows', (name) => {
    const fixed = [...walk(templateOf(name))].map(({ part }) => part.verb).filter(Boolean)
    const dynamic = expanded(name).flatMap(({ card }) => buttonsOf(card).map(({ verb }) => verb))
    for (const verb of [...fixed.filter((verb) => !verb.includes('${')), ...dynamic])
      expect([...verbs.keys()]).toContain(verb)
  })

  test.each(names)('“%s” carries all that its buttons need', (name) => {
    for (const { sample, card } of expanded(name))
      for (const { verb, title, data } of buttonsOf(card)) {
        const carried = [...Object.keys(data ?? {}), ...inputsOf(card)]
        const where = `${sample.name}: ${title}`
        expect(carried, where).toEqual(expect.arrayContaining(requiredBy(verb)))
        const known = Object.keys(verbs.get(verb)!.data.shape)
        expect(known, where).toEqual(expect.arrayContaining(Object.keys(data ?? {})))
      }
  })

  test.each([
    ['signup', 'signup.send'],
    ['colleague', 'signup.invite'],
    ['workshops', 'signup.choose'],
  ])('the form “%s” asks only what its button reads, and asks it always', (name, verb) => {
    const known = Object.keys(verbs.get(verb)!.data.shape)
    for (const { card } of expanded(name)) {
      expect(known).toEqual(expect.arrayContaining(inputsOf(card)))
      if (name !== 'workshops')
        expect(inputsOf(card)).toEqual(expect.arrayContaining(['role', 'municipality']))
    }
  })

  test('a question about which event is meant leads to something that can be done with an event', () => {
    const asked = sourceFiles('src').flatMap(({ text }) =>
      [...text.matchAll(/\babout\(\s*\w+,\s*'([\w.]+)'/g)].map((found) => found[1]!),
    )
    expect(asked.length).toBeGreaterThan(0)
    for (const verb of asked) {
      expect([...verbs.keys()]).toContain(verb)
      expect(['eventId']).toEqual(expect.arrayContaining(requiredBy(verb)))
    }
  })
})

/** Buttons that belong to the card they stand on: typed, they work while it is the last card. */
const onlyOnTheCard: Record<string, string> = {
  'signup.send': 'sends the form it stands under',
  'signup.invite': 'sends the form it stands under',
  'signup.restore': 'undoes what was just done',
  'signup.request': 'passes on what the form held',
  'signup.admit': 'the decision of an organiser about one request',
  'signup.refuse': 'the decision of an organiser about one request',
  'organising.preview': 'sends the form it stands under',
  'organising.change': 'the answer to a question about what was typed',
  'organising.apply': 'carries out what the card shows',
  'organising.withdraw': 'takes away the one role it stands beside',
  'announcements.question': 'sends the form it stands under',
  'announcements.reply': 'sends the form it stands under',
  'announcements.look': 'sends the form it stands under',
  'announcements.replace': 'carries out what the card shows',
  'announcements.retract': 'sends the form it stands under',
  'announcements.unsure': 'goes on after a warning',
  'guide.note': 'makes a note of what the card shows',
  'faq.read': 'a question that is answered when it is typed',
  'faq.none': 'the answer to a question of the bot',
  'faq.helped': 'the answer to a question of the bot',
  'faq.unhelped': 'the answer to a question of the bot',
  'faq.reason': 'sends the form it stands under',
  'experts.send': 'sends the form it stands under',
  'experts.reply': 'sends the form it stands under',
  'experts.propose': 'sends the form it stands under',
  'experts.draft': 'changes the one answer it stands under',
  'experts.withdraw': 'takes back the one answer it stands under',
  'experts.approve': 'the decision of an expert about one answer',
  'experts.sendback': 'the decision of an expert about one answer',
  'experts.accept': 'the decision of an expert about one phrasing',
  'experts.reject': 'the decision of an expert about one phrasing',
  'talk.say': 'says again what was typed before',
}

describe('whoever types can do what others press', () => {
  const pressed = new Set(
    names
      .flatMap((name) => expanded(name).flatMap(({ card }) => buttonsOf(card)))
      .map((b) => b.verb),
  )

  test('every button has words of its own, or a reason to have none', () => {
    const silent = [...pressed].filter((verb) => !heard.has(verb) && !onlyOnTheCard[verb])
    expect(silent).toEqual([])
  })

  test('no reason is kept for what has words by now', () => {
    expect(Object.keys(onlyOnTheCard).filter((verb) => heard.has(verb))).toEqual([])
    expect(Object.keys(onlyOnTheCard).filter((verb) => !verbs.has(verb))).toEqual([])
  })

  test('every verb can be reached by a button or by words', () => {
    expect([...verbs.keys()].filter((verb) => !pressed.has(verb) && !heard.has(verb))).toEqual([])
  })

  test('every verb with words has them in both languages', () => {
    for (const [verb, { phrases }] of heard) {
      expect(phrases.nl.length, verb).toBeGreaterThan(0)
      expect(phrases.en.length, verb).toBeGreaterThan(0)
    }
  })

  describe('a button’s own title, typed', () => {
    beforeEach(() => stage.clear())

    test('does what pressing it does', async () => {
      const eventId = 'start-2020'
      const titles = actionsOf(await signedUp('nobody', eventId)).map(({ title }) => title)
      expect(titles.length).toBeGreaterThan(1)
      for (const [n, title] of titles.entries()) {
        const typist = stage.as(`typist ${n}`)
        await typist.say('bijeenkomsten')
        const shown = await signedUp(`typist ${n}`, eventId)
        const { verb, data } = actionsOf(shown)[n]!
        const typed = cardIn(await typist.say(title.toLowerCase()))
        await signedUp(`presser ${n}`, eventId)
        const card = (await stage.as(`presser ${n}`).press(verb, data)).value
        expect(headingOf(typed), title).toBe(headingOf(card))
      }
    })

    test('does it in English too', async () => {
      const emma = stage.as('emma', { locale: 'en-GB' })
      await emma.press('signup.open', { eventId: 'start-2020' })
      const form = { role: 'adviser', municipality: 'Deventer' }
      await emma.press('signup.send', { eventId: 'start-2020', ...form })
      await emma.say('cancel registration')
      expect(words(cardIn(await emma.say('yes, cancel it')))).toContain('registration is cancelled')
    })
  })
})

async function signedUp(id: string, eventId: string) {
  await stage.signUp(stage.as(id), eventId)
  return (await stage.as(id).press('signup.mine', { eventId })).value
}

const headingOf = (card: any): string => card.body[0].text

describe('what the bot says first', () => {
  const said = sourceFiles('src').flatMap(({ text }) =>
    [...text.matchAll(/(?:post\([^)]*?|live: )\{\s*kind: '([\w.]+)'/gs)].map((found) => found[1]!),
  )

  test('every kind of message has one that draws it', () => {
    expect(new Set(said).size).toBeGreaterThan(2)
    expect([...messages.keys()]).toEqual(expect.arrayContaining([...new Set(said)]))
  })

  const live = ['agenda', 'clock', 'announcements.progress.en', 'announcements.report.en']

  test.each([...messages.keys()].filter((kind) => !live.includes(kind)))(
    '“%s” has a name in the list of what is kept of people',
    (kind) => {
      expect(Object.keys(kindTexts.nl)).toContain(kind)
      expect(Object.keys(kindTexts.en)).toContain(kind)
    },
  )

  test('and nothing is drawn that nobody sends', () => {
    expect([...messages.keys()].filter((kind) => !said.includes(kind))).toEqual([])
  })
})
