import type { Kysely, Transaction } from 'kysely'
import type { AnnouncementTables } from './announcements-tables.ts'
import type { EventTables } from './events-tables.ts'
import type { ExpertTables } from './experts-tables.ts'
import type { MessageTables } from './messages-tables.ts'
import type { PeopleTables } from './people-tables.ts'
import type { QuestionTables } from './questions-tables.ts'
import type { RegistrationTables } from './registrations-tables.ts'

export { sql } from 'kysely'
export { readOnce } from './read-once.ts'
export type { Audience } from './announcements-tables.ts'
export type { Offer, PlaceKind } from './people-tables.ts'
export type { LearnedWords } from './experts-tables.ts'
export type { Tried } from './questions-tables.ts'

/** Every table. What each column is for, and how long it is kept, is a comment in the database itself. */
export interface Schema
  extends
    PeopleTables,
    EventTables,
    RegistrationTables,
    MessageTables,
    AnnouncementTables,
    QuestionTables,
    ExpertTables {}

/** The database, or a transaction in it. Every store function takes one first. */
export type Db = Kysely<Schema> | Transaction<Schema>
