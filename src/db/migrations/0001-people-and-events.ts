import { statements } from '../statements.ts'

export const up = statements(`
create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  lang text not null check (lang in ('nl', 'en')),
  lang_chosen boolean not null default false,
  municipality text,
  organisation text,
  role text,
  noticed_at timestamptz,
  seen_at timestamptz not null
);

create table identity (
  tenant text not null,
  key text not null,
  person_id uuid not null references person on delete cascade,
  kind text not null check (kind in ('member', 'guest', 'federated', 'anonymous')),
  primary key (tenant, key)
);

create index identity_person on identity (person_id);

create table conversation (
  id text primary key,
  kind text not null check (kind in ('personal', 'group', 'channel')),
  reference jsonb not null,
  welcomed_at timestamptz,
  gone_at timestamptz
);

create table reach (
  person_id uuid not null references person on delete cascade,
  conversation_id text not null references conversation on delete cascade,
  seen_at timestamptz not null,
  primary key (person_id, conversation_id)
);

create index reach_conversation on reach (conversation_id);

create table answered (
  activity text primary key,
  at timestamptz not null,
  reply jsonb
);

create index answered_at on answered (at);

create table talk (
  person_id uuid not null references person on delete cascade,
  conversation_id text not null,
  about text,
  offers jsonb not null,
  until timestamptz not null,
  primary key (person_id, conversation_id)
);

create table event (
  id text primary key,
  series text,
  version integer not null default 1,
  status text not null check (status in ('planned', 'tentative', 'cancelled')),
  title_nl text not null,
  title_en text,
  starts_on text,
  precision text not null check (precision in ('minute', 'day', 'month')),
  starts_at timestamptz,
  ends_at timestamptz,
  zone text not null,
  voice text not null check (voice in ('je', 'u')),
  seats integer check (seats >= 0),
  full_since timestamptz,
  opens_at timestamptz,
  closes_at timestamptz,
  rules jsonb not null,
  facts jsonb not null,
  demo boolean not null
);

create table session (
  id text primary key,
  event_id text not null references event on delete cascade,
  position integer not null,
  kind text not null
    check (kind in ('doors', 'talk', 'plenary', 'break', 'workshops', 'after', 'end')),
  round integer,
  title_nl text not null,
  title_en text,
  note_nl text,
  note_en text,
  speakers jsonb not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  unique (event_id, id)
);

create table workshop (
  id text primary key,
  event_id text not null references event on delete cascade,
  number integer not null,
  title_nl text not null,
  title_en text,
  about_nl text,
  about_en text,
  speakers jsonb not null,
  unique (event_id, id)
);

create table offering (
  id integer primary key generated always as identity,
  event_id text not null,
  workshop_id text not null,
  session_id text not null,
  seats integer check (seats >= 0),
  unique (workshop_id, session_id),
  unique (id, event_id, session_id),
  foreign key (event_id, workshop_id) references workshop (event_id, id) on delete cascade,
  foreign key (event_id, session_id) references session (event_id, id) on delete cascade
);

create index offering_event on offering (event_id);

create table appointment (
  person_id uuid not null references person on delete cascade,
  event_id text references event on delete cascade,
  role text not null check (role in ('organiser', 'co-organiser', 'facilitator', 'expert')),
  by text not null,
  unique nulls not distinct (person_id, event_id, role)
);
`)
