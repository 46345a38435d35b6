import { statements } from '../statements.ts'

/** How far the clock that people see is ahead of the real one: in development mode only. */
export const up = statements(`
create table clock (
  here boolean primary key default true check (here),
  ahead bigint not null
);
`)
