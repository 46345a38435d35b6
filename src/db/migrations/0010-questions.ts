import type { Kysely } from 'kysely'
import { declared } from '../kept.ts'
import { statements } from '../statements.ts'

/** What people ask in their own words, and what became of it. */
export async function up(db: Kysely<unknown>) {
  await tables(db)
  await comments(db)
}

const tables = statements(`
create table question (
  id bigint generated always as identity primary key,
  person_id uuid not null references person on delete cascade,
  place_id text not null,
  text text not null,
  lang text not null check (lang in ('nl', 'en')),
  event_id text references event on delete set null,
  outcome text not null check (outcome in ('answer', 'suggest', 'which', 'refuse')),
  entry_id text,
  options text[] not null,
  tried jsonb not null,
  chance real not null,
  asked_at timestamptz not null,
  helped boolean,
  reason text
);

create index question_of on question (person_id, place_id, asked_at);

create index question_age on question (asked_at);
`)

const comments = declared({
  question: {
    kept: '90 days',
    purposes: {
      id: 'to tell questions apart',
      person_id: 'to answer the person, and to show and erase what was asked',
      place_id: 'to understand what is asked next in the same chat',
      text: 'to learn which questions have no answer yet',
      lang: 'to answer in the language of the person',
      event_id: 'to know which event was asked about',
      outcome: 'to count how often there is an answer',
      entry_id: 'to know what was told',
      options: 'to know what was told or offered',
      tried: 'to show an expert what was tried already',
      chance: 'to check how well the certainty of answers is judged',
      asked_at: 'to know until when a question goes on, and when to erase it',
      helped: 'to learn which answers do not help',
      reason: 'to learn why an answer does not help',
    },
  },
})
