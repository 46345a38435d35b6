import type { z } from 'zod'
import type { Card } from './cards.ts'
import type { Db, PlaceKind } from './db/schema.ts'
export type { PlaceKind }
import type { Lang } from './lang.ts'

/**
 * What a feature may lean on. It takes the parts it needs, by name, and no others.
 * There is no database here: a turn, a tick and a message each bring their own transaction.
 */
export interface Kit {
  bot: Bot
  jobs: Jobs
  post: Post
  touch: Touch
  mine: (name: string, part: Mine) => void
  /** All that features keep of people, by the name of the feature. */
  parts: () => Map<string, Mine>
  web: Web
  carry: Carry
  renderOf: (kind: string) => Render | undefined
  now: () => Date
  secretKey: string
}

export type Feature = (kit: Kit) => void

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
  /** Whatever nobody else understood; the last feature to ask for it gets it. */
  otherwise(answer: Answer<Said>): void
  /** How a message looks that the bot sends or keeps up to date on its own account. */
  message(kind: string, render: Render): void
  /** What to say on arrival in a conversation that was not yet welcomed. */
  welcomes(answer: Answer<{ place: PlaceKind }>): void
}

/** Rights are data: `may` names the right that the person must hold for `data.eventId`. */
export interface Guarded<S> {
  data: S
  may?: 'event.edit'
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
  /** The answer concerns only the speaker: never given where others read along. */
  personal?: boolean
}

/** What was typed; `slot` is what is left of it after the phrase that was recognised. */
export interface Said {
  text: string
  slot: string
}

/** A card takes the place of the one pressed; words stand alone; a live card is kept up to date. */
export type Reply = Card | string | { card: Card; live: Subject }

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

/** Writes a message to a person into the post, in the caller's transaction: once per kind and subject. */
export type Post = (db: Db, letter: Subject & { to: string; rank?: number }) => Promise<void>

/** Says that whatever shows this subject has changed. */
export type Touch = (db: Db, subject: string) => Promise<void>

/** Writes to a conversation where nobody just spoke; with an activity id, changes what stands there. */
export type Carry = (reference: object, card: Card, activityId?: string) => Promise<Carried>

/** `busy` (seconds to wait): surely not delivered, try again. `gone`: nobody can be reached there. */
export type Carried =
  | { sent: string | null }
  | { busy: number; reason: string }
  | { gone: string }
  | { failed: string }
  | { unknown: string }

/** Does the work in a transaction of its own, so that what talks to the network can stay outside one. */
export type InTransaction = <Result>(work: (db: Db) => Promise<Result>) => Promise<Result>

/** Timed work. It may be done twice after a crash: whoever does it looks first whether it is still to be done. */
export interface Jobs {
  /** At the times of `cron` (Europe/Amsterdam), once over all instances. */
  every(cron: string, name: string, run: (inTransaction: InTransaction) => Promise<void>): void
  on<Data extends object>(
    name: string,
    run: (data: Data, inTransaction: InTransaction) => Promise<void>,
  ): void
  /** Puts a job in the queue as part of the caller's transaction. `after` in seconds; the highest rank goes first. */
  soon(
    db: Db,
    name: string,
    data: object,
    options?: { after?: number; rank?: number },
  ): Promise<void>
}

/** What one feature keeps of a person: shown on request, erased on request. */
export interface Mine {
  tables: string[]
  show(db: Db, personId: string): Promise<object[]>
  erase(db: Db, personId: string, now: Date): Promise<void>
}

/** A file that people's browsers fetch by an unguessable address. */
export interface Web {
  serve(path: string, answer: (db: Db, token: string) => Promise<WebFile | null>): void
  address(path: string, token: string): string
}

export interface WebFile {
  name: string
  type: string
  body: string
}
