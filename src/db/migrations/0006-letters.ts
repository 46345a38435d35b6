import type { Kysely } from 'kysely'
import { declared } from '../kept.ts'
import { statements } from '../statements.ts'

const message = 'until 90 days after it was written'

/** The post: a row is its own place in the queue, and goes to a person or to a chat. */
export async function up(db: Kysely<unknown>) {
  await tables(db)
  await comments(db)
}

const tables = statements(`
alter table delivery
  alter column person_id drop not null,
  add column place_id text references conversation on delete cascade,
  add column about text references event on delete cascade,
  add column due_at timestamptz,
  add column leased_until timestamptz,
  add column stale boolean not null default false,
  add column unsure boolean not null default false,
  drop constraint delivery_kind_subject_person_id_key,
  add constraint delivery_once unique nulls not distinct (kind, subject, person_id, place_id),
  add constraint delivery_addressee check ((person_id is null) <> (place_id is null)),
  drop constraint delivery_state_check,
  add constraint delivery_state_check check (state in
    ('queued', 'sending', 'sent', 'failed', 'unreachable', 'unknown', 'cancelled'));

update delivery set due_at = created_at;

alter table delivery alter column due_at set not null;

drop index delivery_state;

create index delivery_due on delivery (rank desc, due_at)
  where state = 'queued' or (state = 'sent' and stale);

create index delivery_waiting on delivery (person_id) where state in ('queued', 'unreachable');

create index delivery_leased on delivery (leased_until) where leased_until is not null;

create index delivery_activity on delivery (activity_id) where activity_id is not null;

create index delivery_subject on delivery (subject, kind);

create index delivery_about on delivery (about);

alter table rate_gate add column notices_at timestamptz;

create table sender (
  id uuid primary key,
  seen_at timestamptz not null
);

alter table conversation add column gone_why text;

alter table reach add column refused_at timestamptz;
`)

const comments = declared({
  delivery: {
    kept: message,
    purposes: {
      place_id: 'to know in which chat it is to be said, where it is for all who are there',
      about: 'to know which event it is about, so that it can be kept true',
      due_at: 'to know from when it may be tried',
      leased_until: 'to know that an attempt was broken off by a crash',
      stale: 'to know that it no longer says what is true',
      unsure: 'to know that it may have arrived already',
    },
  },
  reach: {
    kept: 'as long as we know the person',
    purposes: { refused_at: 'to not ask again for a chat that Teams refused us' },
  },
})
