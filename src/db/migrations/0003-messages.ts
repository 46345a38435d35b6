import { statements } from '../statements.ts'

export const up = statements(`
create table delivery (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  subject text not null,
  person_id uuid not null references person on delete cascade,
  state text not null
    check (state in ('queued', 'sending', 'sent', 'failed', 'unreachable', 'unknown')),
  reason text,
  rank integer not null,
  activity_id text,
  conversation_id text,
  attempts integer not null default 0,
  created_at timestamptz not null,
  sent_at timestamptz,
  unique (kind, subject, person_id)
);

create index delivery_state on delivery (state, rank, created_at);

create index delivery_person on delivery (person_id);

create table rate_gate (
  key text primary key,
  next_at timestamptz not null
);

create table posted (
  kind text not null,
  subject text not null,
  conversation_id text not null,
  activity_id text not null,
  stale boolean not null default false,
  rendered_at timestamptz not null,
  primary key (conversation_id, activity_id)
);

create index posted_subject on posted (subject);

create index posted_stale on posted (rendered_at) where stale;
`)
