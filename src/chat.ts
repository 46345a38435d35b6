import type { z } from 'zod'
import type { Card } from './cards.ts'
import type { Db, PlaceKind } from './db/schema.ts'
import type { Lang } from './lang.ts'
import type { Right } from './people/rights.ts'

/** The chat as features see it; only `teams/` knows that it is Teams. */
export interface Bot {
  /** A button: `verb` stands in the card, `data` is what it must carry. */
  action<S extends z.ZodObject>(
    verb: string,
    spec: S | Guarded<S>,
    answer: Answer<z.infer<S>>,
  ): void
  /** The same said in words; named after the verb it stands for. */
  hears(verb: string, phrases: Phrases, answer: Answer<Said>): void
  /** Whatever nobody else understood; null leaves it to the next feature that asks for it. */
  otherwise(answer: (turn: Turn<Said>) => Promise<Reply | Outside | null>): void
  /** How a message looks that the bot sends or keeps up to date on its own account. */
  message(kind: string, render: Render, policy?: Policy): void
  /** What people can put in any chat, from the field where they write; several features may add to it. */
  finds(search: Search): void
  /** What to say on arrival in a conversation that was not yet welcomed. */
  welcomes(answer: Answer<{ place: PlaceKind }>): void
}

/** Looks for what answers to `text`, the likeliest first; without text, for what is of use to most. */
export type Search = (query: Query) => Promise<Found[]>

export interface Query {
  db: Db
  text: string
  lang: Lang
  now: Date
}

/** A card for others to read: nothing in it is about a person, and its buttons are taken off. */
export interface Found {
  title: string
  line: string
  card: Card
}

/** Rights are data: `may` names the right that the person must hold for `data.eventId`. */
export interface Guarded<S> {
  data: S
  may?: Right
}

/** A message as its feature declares it. */
export interface Message extends Policy {
  render: Render
}

export interface Policy {
  /** Rather not at all than twice: when nobody knows whether it arrived, it is not sent again. */
  once?: boolean
  /** Stays true after sending: `letters.renewAbout` brings it up to date. */
  live?: boolean
}

export type Answer<Data> = (turn: Turn<Data>) => Promise<Reply>

/** One turn: everything it writes, and its answer, stand or fall together. */
export interface Turn<Data> {
  db: Db
  person: Person
  place: Place
  /** The event this conversation is about, if it is about one. */
  about: string | null
  data: Data
  now: Date
}

export interface Place {
  id: string
  kind: PlaceKind
}

export interface Person {
  id: string
  name: string
  lang: Lang
  kind: 'member' | 'guest' | 'federated' | 'anonymous'
  municipality: string | null
  organisation: string | null
  role: string | null
}

export interface Phrases {
  nl: string[]
  en: string[]
  /** Others may read the answer along; without this it is given to the speaker alone. */
  shared?: boolean
  /** Only for those who hold this right for some event; for which one, the answer looks. */
  may?: Right
}

/** What was typed; `slot` is what is left of it after the phrase that was recognised. */
export interface Said {
  text: string
  slot: string
  /** A command sounds much like it: only for whoever has an answer for sure. */
  doubtful?: boolean
}

/** A card takes the place of the one pressed; words stand alone; a live card is kept up to date. */
export type Reply = Card | string | { card: Card; live: Subject }

/**
 * First something that takes long, outside any transaction: of the turn until here nothing stays.
 * What comes of it answers in a turn of its own, with its own `db` and `person`.
 */
export interface Outside {
  outside: () => Promise<Answer<undefined>>
}

/**
 * Where operators set a model that may: the id of the option that answers the question, `none`, or null when nothing
 * of use was said. It talks to the network, so only `Outside` a turn.
 */
export type Choose = (question: string, options: Option[]) => Promise<string | null>

export interface Option {
  id: string
  question: string
  answer: string
}

/** What a message is about; `kind` names its renderer. */
export interface Subject {
  kind: string
  subject: string
}

/** `person` is absent where the message is shared. Null: there is nothing left to say. */
export type Render = (
  db: Db,
  subject: string,
  person: Person | null,
  now: Date,
) => Promise<Card | null>
