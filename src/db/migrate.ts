import type { Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import * as peopleAndEvents from './migrations/0001-people-and-events.ts'
import * as registrations from './migrations/0002-registrations.ts'
import * as messages from './migrations/0003-messages.ts'
import * as keptOfPeople from './migrations/0004-what-is-kept-of-people.ts'
import * as keptOfRegistrations from './migrations/0005-what-is-kept-of-registrations.ts'
import * as letters from './migrations/0006-letters.ts'
import * as linksAndPlans from './migrations/0007-links-and-plans.ts'
import * as announcements from './migrations/0008-announcements.ts'
import * as clock from './migrations/0009-clock.ts'
import * as questions from './migrations/0010-questions.ts'
import * as experts from './migrations/0011-experts.ts'
import * as phrasingsTried from './migrations/0012-phrasings-tried.ts'
import type { Schema } from './schema.ts'

/** Forward only; a number is given once. */
const migrations: Record<string, Migration> = {
  '0001-people-and-events': peopleAndEvents,
  '0002-registrations': registrations,
  '0003-messages': messages,
  '0004-what-is-kept-of-people': keptOfPeople,
  '0005-what-is-kept-of-registrations': keptOfRegistrations,
  '0006-letters': letters,
  '0007-links-and-plans': linksAndPlans,
  '0008-announcements': announcements,
  '0009-clock': clock,
  '0010-questions': questions,
  '0011-experts': experts,
  '0012-phrasings-tried': phrasingsTried,
}

/** Brings the tables up to date, under a lock: of several instances one does it, the others wait. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const provider = { getMigrations: async () => migrations }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
}
