import type { Kysely } from 'kysely'
import { declared } from '../kept.ts'
import { statements } from '../statements.ts'

const kept = 'until 90 days after the event'

/** What organisers write to many, and what people answer to it. */
export async function up(db: Kysely<unknown>) {
  await tables(db)
  await comments(db)
}

const tables = statements(`
create table announcement (
  id uuid primary key default gen_random_uuid(),
  event_id text not null references event on delete cascade,
  author_id uuid references person on delete set null,
  approver_id uuid references person on delete set null,
  template text,
  title_nl text not null,
  body_nl text not null,
  title_en text,
  body_en text,
  audience jsonb not null,
  asks boolean not null,
  essential boolean not null,
  status text not null
    check (status in ('draft', 'approval', 'scheduled', 'sending', 'cancelled', 'withdrawn')),
  version integer not null default 1,
  send_at timestamptz,
  sent_at timestamptz,
  withdrawn_why text,
  changed_at timestamptz,
  correction jsonb,
  created_at timestamptz not null,
  edited_at timestamptz not null
);

create index announcement_event on announcement (event_id);

create index announcement_due on announcement (send_at) where status = 'scheduled';

create table announcement_pick (
  announcement_id uuid not null references announcement on delete cascade,
  person_id uuid not null references person on delete cascade,
  primary key (announcement_id, person_id)
);

create table announcement_answer (
  announcement_id uuid not null references announcement on delete cascade,
  person_id uuid not null references person on delete cascade,
  answer text not null check (answer in ('read', 'coming')),
  at timestamptz not null,
  primary key (announcement_id, person_id)
);

create table announcement_question (
  id uuid primary key default gen_random_uuid(),
  announcement_id uuid not null references announcement on delete cascade,
  person_id uuid not null references person on delete cascade,
  question text not null,
  asked_at timestamptz not null,
  answered_by uuid references person on delete set null,
  answer text,
  answered_at timestamptz
);

create index announcement_question_of on announcement_question (announcement_id);
`)

const comments = declared({
  announcement: {
    kept,
    purposes: {
      author_id: 'to account for who wrote it, and to tell that person what became of it',
      approver_id: 'to account for who else looked at it before it went to many',
      audience: 'to know for whom it is meant',
    },
  },
  announcement_pick: {
    kept,
    purposes: {
      announcement_id: 'to know which announcement is meant for the person',
      person_id: 'to know for whom it is meant, where an organiser named people one by one',
    },
  },
  announcement_answer: {
    kept,
    purposes: {
      announcement_id: 'to know what was answered',
      person_id: 'to know who answered, so that they are not asked again',
      answer: 'to let the organisers know that it was read, or that the person comes',
      at: 'to know when it was answered',
    },
  },
  announcement_question: {
    kept,
    purposes: {
      id: 'to tell questions apart',
      announcement_id: 'to know what the question is about',
      person_id: 'to be able to answer the person',
      question: 'to answer it',
      asked_at: 'to answer in the order of asking',
      answered_by: 'to account for who answered',
      answer: 'to tell the person',
      answered_at: 'to know that it was answered',
    },
  },
})
