import { expect, test } from 'vitest'
import { createMatcher, understand } from '../../src/words/match.ts'
import { clean } from '../../src/words/words.ts'
import { commands } from './commands.ts'

const matcher = createMatcher(commands)
const meant = (text: string) => understand(clean(text), matcher)

const plain: Record<string, string> = {
  'agenda.open': `agenda | agneda | Agenda? | agendas | programma | progamma | show me the agenda please |
    wat staat er vandaag op het programma? | toon de agenda | hoi, wat is het programma? | welke workshops zijn er`,
  'agenda.mine': 'mijn agenda | mijn agneda | my agenda | MY AGENDA!',
  'agenda.now': `nu | wat is er nu te doen | wat is er straks? | what's on now | whats on now | now`,
  'agenda.series': `bijeenkomsten | bijeenkomst | bijenkomsten | welke bijeenkomsten zijn er allemaal? | events |
    alle bijeenkomsten`,
  'agenda.calendar':
    'kalender | kalendr | zet in mijn agenda | zet het in mijn agenda | ics | calendar',
  'signup.open': `aanmelden | aameldn | aanmeldne | aan melden | aanmelding | meld me aan | medl me aan | ik kom graag |
    ik wil me graag aanmelden | kan ik me nog aanmelden? | hoe kan ik me aanmelden | inschrijven | inschrijvn |
    schrijf me in | ik kom | sign me up | sign up | signup | register | ik wil me inschrijven`,
  'signup.choose': 'ik wil ruilen | workshop | kies',
  'signup.leave': `afmelden | afmeldn | afmelding | annuleren | anuleren | anuleer | meld me af | medl me af | cancel |
    ik kan niet komen | ik kan helaas niet komen | ik kom niet | ik kom toch niet | hallo, ik wil me afmelden |
    cancel my registration | cancel registration please | i can't come | ik wil mijn aanmelding annuleren`,
  'signup.mine': `mijn aanmelding | mijn inschrijving | ben ik aangemeld | ben ik al aangemeld? | ben ik ingeschreven |
    welke workshop heb ik | welke workshop heb ik gekozen? | am I signed up`,
  'signup.wait':
    'wachtlijst | wacht lijst | wachtlijts | zet me op de wachtlijst | waitinglist | waiting list',
  'signup.position': 'hoeveelste ben ik | hoeveelste ben ik op de wachtlijst | my position',
  'signup.colleague': `collega aanmelden | meld mijn collega aan | ik wil een collega aanmelden | collga aanmelden |
    register a colleague`,
  'people.data':
    'mijn gegevens | mijn gegevns | my data | wat weet je van mij | wat gebeurt er met mijn gegevens',
  'people.erase': 'wis mijn gegevens | verwijder al mijn gegevens | delete my data',
  'people.language': 'english please | speak english | english | Nederlands graag',
  'help.open': 'help | hulp | hepl | wat kun je | wat kun je allemaal? | hoi | hallo | hi | hello',
}
const sentences = Object.entries(plain).flatMap(([name, said]) =>
  said.split('|').map((text) => [text.trim(), name]),
)

test.each(sentences)('who types %j surely means %s', (text, name) => {
  const found = meant(text!)
  expect(found).toMatchObject({ kind: 'sure', hit: { name } })
})

test.each([
  ['aanmelden voor workshop 3', 'signup.open', 'workshop 3'],
  ['meld me aan voor workshop 3', 'signup.open', 'workshop 3'],
  ['meld mij aan voor de workshop over Kunst', 'signup.open', 'workshop over Kunst'],
  ['ik wil me aanmelden voor de startbijeenkomst', 'signup.open', 'startbijeenkomst'],
  ['ik wil me voor workshop 2 aanmelden', 'signup.open', 'workshop 2'],
  ['sign me up for workshop 2', 'signup.open', 'workshop 2'],
  ['register me for the kick-off', 'signup.open', 'kick-off'],
  ['workshop 3', 'signup.choose', '3'],
  ['workshop3', 'signup.choose', '3'],
  ['wrokshop drie', 'signup.choose', 'drie'],
  ['ik wil die over kunst', 'signup.choose', 'kunst'],
  ['die over kunst wil ik', 'signup.choose', 'kunst'],
  ['ik wil die over Kunst & Creativiteit graag', 'signup.choose', 'Kunst & Creativiteit'],
  ['nee, ik wil toch naar workshop 2', 'signup.choose', '2'],
  ['ruilen naar campagne', 'signup.choose', 'campagne'],
  ['ruil naar campagne', 'signup.choose', 'campagne'],
  ['wissel naar de campagne', 'signup.choose', 'campagne'],
  ['switch to the art workshop', 'signup.choose', 'art workshop'],
  ['wachtlijst workshop 2', 'signup.wait', 'workshop 2'],
  ['waiting list for art', 'signup.wait', 'art'],
  ['code ABC-123', 'signup.claim', 'ABC-123'],
  ['Code: 7K2Q 9XW', 'signup.claim', '7K2Q 9XW'],
])('in %j, %s is about “%s”', (text, name, slot) => {
  expect(meant(text)).toMatchObject({ kind: 'sure', hit: { name, slot } })
})

const unrelated = [
  'wat voor weer wordt het morgen',
  'hoe is het weer vandaag',
  'hoi, hoe is het weer?',
  'ik wil een nieuw paspoort aanvragen',
  'wat kost een rijbewijs',
  'wie is de burgemeester van Utrecht',
  'what time is it in Tokyo',
  'tell me a joke',
  'asdfgh qwerty zxcv',
  'hoeveel euro krijgt een gemeente uit de uitkering',
  'mag ik mijn hond meenemen',
  'kan ik ergens parkeren',
  'bedankt!',
  'ik heb honger',
  'geen idee',
  '😀👍',
  '?',
  '',
  'zo maar wat '.repeat(8000),
]

test.each(unrelated)('nothing the bot can do is read into %j', (text) => {
  expect(meant(text)).toEqual({ kind: 'none' })
  expect(matcher.match(clean(text))[0]?.score ?? 0).toBeLessThan(0.3)
})

test('every phrase means what it was written for, and scores one', () => {
  for (const { name, phrases } of commands)
    for (const phrase of phrases) {
      const [best] = matcher.match(phrase.replace('{what}', '42'))
      expect([phrase, best!.name]).toEqual([phrase, name])
      expect(best!.score).toBeCloseTo(1)
    }
})

test.each([
  ['mijn workshop', 'signup.choose', 'signup.mine'],
  ['annuleren of mijn agenda', 'agenda.mine', 'signup.leave'],
])('%j could be either: the person is asked', (text, ...names) => {
  const found = meant(text)
  expect(found.kind).toBe('unsure')
  const asked = found.kind === 'unsure' ? found.hits.map(({ name }) => name) : []
  expect(asked).toEqual(expect.arrayContaining(names))
  expect(asked.length).toBeLessThanOrEqual(3)
})

test('the same phrase for two things is a tie, and asked', () => {
  const twins = createMatcher([
    { name: 'one', phrases: ['open de deur'] },
    { name: 'two', phrases: ['open de deur'] },
  ])
  expect(understand('open de deur', twins)).toMatchObject({ kind: 'unsure', hits: { length: 2 } })
})

test('leaving a workshop is not choosing it, and not coming is not coming', () => {
  expect(matcher.match('afmelden voor workshop 3')[0]!.name).toBe('signup.leave')
  expect(matcher.match('workshop 3 annuleren')[0]!.name).toBe('signup.leave')
  expect(meant('ik wil me niet aanmelden').kind).not.toBe('sure')
})

test('numbers are never taken for one another', () => {
  const rounds = createMatcher([
    { name: 'first', phrases: ['ronde 2021'] },
    { name: 'second', phrases: ['ronde 2022'] },
  ])
  expect(understand('ronde 2022', rounds)).toMatchObject({ kind: 'sure', hit: { name: 'second' } })
  expect(understand('ronde 2023', rounds).kind).not.toBe('sure')
})

test('a slot may stand in the middle, and within a separated verb', () => {
  const phrases = ['zet {who} op de wachtlijst', 'meld {who} aan']
  const { match } = createMatcher([{ name: 'put', phrases: [...phrases, 'aanmelden'] }])
  expect(match('zet Jan de Vries op de wachtlijst')[0]).toMatchObject({ slot: 'Jan de Vries' })
  expect(match('meld Anna aan')[0]).toMatchObject({ slot: 'Anna' })
})

test('the longer phrase wins, and a word more lowers a phrase without a slot', () => {
  const { match } = createMatcher([
    { name: 'short', phrases: ['workshop {what}'] },
    { name: 'long', phrases: ['afmelden voor workshop {what}'] },
  ])
  expect(match('afmelden voor workshop 3')[0]).toMatchObject({ name: 'long', slot: '3', score: 1 })
  const score = (text: string) =>
    matcher.match(text).find(({ name }) => name === 'agenda.open')!.score
  expect(score('agenda')).toBe(1)
  expect(score('agenda utrecht')).toBeLessThan(0.9)
  expect(score('agenda utrecht leiden')).toBeLessThan(score('agenda utrecht'))
})

test('the same words get the same answer, in any order of asking', () => {
  const again = createMatcher(commands)
  for (const [text] of sentences.toReversed())
    expect(again.match(text!)).toEqual(matcher.match(text!))
})

test('a bot without commands understands nothing', () => {
  expect(understand('agenda', createMatcher([]))).toEqual({ kind: 'none' })
})

test('a sentence is understood in well under a third of a millisecond', () => {
  const took = Array.from({ length: 40 }, () => sentences)
    .flat()
    .map(([text]) => {
      const began = performance.now()
      understand(text!, matcher)
      return performance.now() - began
    })
    .sort((a, b) => a - b)
  expect(took[took.length >> 1]).toBeLessThan(0.3)
})
