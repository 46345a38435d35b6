import type { Kysely } from 'kysely'
import { declared } from '../kept.ts'
import { statements } from '../statements.ts'

/** A phrasing is tried before it counts, and refused when other questions would fare worse by it. */
export async function up(db: Kysely<unknown>) {
  await statuses(db)
  await comments(db)
}

const statuses = statements(`
alter table learned_phrasing drop constraint learned_phrasing_status_check;
alter table learned_phrasing add check (status in ('trying', 'accepted', 'refused', 'rejected'));
`)

const comments = declared({
  learned_phrasing: {
    kept: 'as long as it counts, or for 90 days when it does not',
    purposes: { text: 'to understand others who ask it so' },
  },
})
