import type { Kysely } from 'kysely'
import { declared } from '../kept.ts'
import { statements } from '../statements.ts'

/** Where an event takes place online, when people are reminded of it, what was changed, and who may. */
export async function up(db: Kysely<unknown>) {
  await tables(db)
  await comments(db)
}

const tables = statements(`
alter table event
  add column join_url text,
  add column link_from timestamptz,
  add column reminders jsonb;

alter table offering add column join_url text;

create table reminder_mark (
  event_id text primary key references event on delete cascade,
  moments text not null,
  seen_until timestamptz not null
);

create table muted (
  person_id uuid not null references person on delete cascade,
  what text not null,
  primary key (person_id, what)
);

create table event_change (
  event_id text not null references event on delete cascade,
  version integer not null,
  by_person_id uuid references person on delete set null,
  reason text,
  was jsonb not null,
  at timestamptz not null,
  primary key (event_id, version)
);

create table invitation (
  id uuid primary key default gen_random_uuid(),
  event_id text not null references event on delete cascade,
  role text not null check (role in ('organiser', 'co-organiser', 'facilitator', 'expert')),
  code_hash text not null unique,
  by_person_id uuid not null references person on delete cascade,
  taken_by uuid references person on delete set null,
  until timestamptz not null
);

create index invitation_until on invitation (until);
`)

const comments = declared({
  muted: {
    kept: 'until the person wants to hear it again, or has all erased',
    purposes: {
      person_id: 'to know who wants to hear less',
      what: 'to respect what the person does not want to hear',
    },
  },
  event_change: {
    kept: 'until 90 days after the event',
    purposes: {
      by_person_id: 'to account for who changed it',
      reason: 'to tell the people concerned why, in the words of the organiser',
      at: 'to know when it was changed',
    },
  },
  invitation: {
    kept: 'until two days after it was made',
    purposes: {
      id: 'to tell invitations apart',
      event_id: 'to know for which event the role is offered',
      role: 'to know which role is offered',
      code_hash: 'to recognise the code without keeping it',
      by_person_id: 'to tell the organiser who took up the role',
      taken_by: 'to give the role to one person only',
      until: 'to let the offer lapse',
    },
  },
})
