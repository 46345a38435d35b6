import type { Card } from './cards.ts'
import type { Bot, Choose, Message, Subject } from './chat.ts'
import type { Db } from './db/schema.ts'
import type { Warm } from './warm.ts'

/**
 * What a feature may lean on. It takes the parts it needs, by name, and no others.
 * There is no database here: a turn, a tick and a message each bring their own transaction.
 */
export interface Kit {
  bot: Bot
  jobs: Jobs
  post: Post
  letters: Letters
  touch: Touch
  mine: (name: string, part: Mine) => void
  /** All that features keep of people, by the name of the feature. */
  parts: () => Map<string, Mine>
  web: Web
  carry: Carry
  open: OpenChat
  messageOf: (kind: string) => Message | undefined
  now: () => Date
  /** What turns the clock that people see; only in development mode. */
  clockwork: Clockwork | null
  warm: Warm
  secretKey: string
  settings: Settings
  choose: Choose | null
  /** Aborted when the bot is about to stop: what is in hand is finished, and nothing new begun. */
  stopping: AbortSignal
}

/** What operators set and features heed. */
export interface Settings {
  /** How many messages may leave in a second, over all instances. */
  sendsPerSecond: number
  /** An announcement to more people than this needs a second organiser. */
  fourEyesAbove: number
}

export type Feature = (kit: Kit) => void

/**
 * Writes a message into the post, in the caller's transaction: once per kind, subject and addressee.
 * Says how many are new. The highest rank leaves first.
 */
export type Post = (
  db: Db,
  letter: Subject & { to: Addressee; about?: string | null; rank?: number },
) => Promise<number>

/** People by their ids, or a chat or channel that the bot is in. */
export type Addressee = string | string[] | { place: string }

/** What can still be done about messages once they are in the post; each says how many it concerns. */
export interface Letters {
  /** Those not yet sent will not be. */
  recall(db: Db, subject: Subject): Promise<number>
  /** Those that did not arrive are tried again, as if for the first time; `unsure`: those of which nobody knows as well. */
  retry(db: Db, subject: Subject, options?: { unsure: boolean }): Promise<number>
  /** Those that arrived get the face of now, where they stand. */
  renew(db: Db, subject: Subject): Promise<number>
  /** The same for all about this event whose kind is `live`, of these people or of everybody. */
  renewAbout(db: Db, eventId: string, people?: string[]): Promise<number>
}

/** The clock that people see, and the ticks that it drives. */
export interface Clockwork {
  /** The first moment after this one at which a tick says that something falls due. */
  next(db: Db, after: Date): Promise<Date | null>
  /** From now on the clock stands at `to`, and runs on, never back; the ticks until then are run. */
  turn(to: Date): Promise<void>
}

/** Says that whatever shows this subject has changed. */
export type Touch = (db: Db, subject: string) => Promise<void>

/** Writes to a conversation where nobody just spoke; with an activity id, changes what stands there. */
export type Carry = (
  reference: object,
  card: Card,
  how?: { activityId?: string | null; pass?: Pass },
) => Promise<Carried>

/** Asked at the last moment before a call leaves, and told when its answer is there. */
export type Pass = () => Promise<() => void>

/** Opens a chat with one person (by their id in Teams or Entra), from a conversation in which the bot knows them. */
export type OpenChat = (
  known: object,
  account: string,
  pass: Pass,
) => Promise<{ opened: { id: string; reference: object } } | Exclude<Carried, { sent: unknown }>>

/** `busy` (seconds to wait): surely not delivered, try again. `gone`: nobody can be reached there. `lost`: Teams does not know the conversation any more. */
export type Carried =
  | { sent: string | null }
  | { busy: number; reason: string }
  | { gone: string }
  | { lost: string }
  | { failed: string }
  | { unknown: string }

/** Does the work in a transaction of its own, so that what talks to the network can stay outside one. */
export type InTransaction = <Result>(work: (db: Db) => Promise<Result>) => Promise<Result>

/** Timed work. It may be done twice after a crash: whoever does it looks first whether it is still to be done. */
export interface Jobs {
  /** At the times of `cron` (Europe/Amsterdam), once over all instances. */
  every(
    cron: string,
    name: string,
    run: (inTransaction: InTransaction) => Promise<void>,
    /** When the next thing falls due after this moment: a clock that is turned stops there. */
    next?: (db: Db, after: Date) => Promise<Date | null>,
  ): void
  on<Data extends object>(
    name: string,
    run: (data: Data, inTransaction: InTransaction) => Promise<void>,
  ): void
  /**
   * Puts a job in the queue as part of the caller's transaction. `after` in seconds; the highest rank goes first.
   * A tick comes out of its turn so; one that waits or runs already is not asked for again.
   */
  soon(db: Db, name: string, data: object, how?: { after?: number; rank?: number }): Promise<void>
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
