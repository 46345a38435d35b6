import type { Card } from './cards.ts'
import type { Bot, Render, Subject } from './chat.ts'
import type { Db } from './db/schema.ts'

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
