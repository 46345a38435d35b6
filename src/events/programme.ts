import type { Speaker, Text } from './file.ts'
import type { Counts, EventRow, OfferingRow, Programme } from './store.ts'
import type { SessionRow, WorkshopRow } from './store.ts'

/** A row of `event` before its titles are one. */
export type Found = Omit<EventRow, 'title'> & { nl: string; en: string | null }

/** The parts of an event as JSON brings them: whole rows, in which a moment is text. */
export interface Parts {
  sessions: StoredSession[] | null
  workshops: StoredWorkshop[] | null
  offerings: Omit<OfferingRow, 'round'>[] | null
}

interface StoredSession {
  id: string
  kind: SessionRow['kind']
  round: number | null
  title_nl: string
  title_en: string | null
  note_nl: string | null
  note_en: string | null
  speakers: Speaker[]
  starts_at: string
  ends_at: string | null
}

interface StoredWorkshop {
  id: string
  number: number
  title_nl: string
  title_en: string | null
  about_nl: string | null
  about_en: string | null
  speakers: Speaker[]
}

export function titled<Row extends Found>({ nl, en, ...row }: Row) {
  return { ...row, title: text(nl, en)! }
}

export function programmeOf(row: Found & Counts & Parts): Programme {
  const { sessions, workshops, offerings, taken, waiting, ...event } = titled(row)
  const rounds = new Map(sessions?.map(({ id, round }) => [id, round]))
  return {
    event,
    sessions: (sessions ?? []).map(sessionOf),
    workshops: (workshops ?? []).map(workshopOf),
    offerings: (offerings ?? []).map((one) => ({ ...one, round: rounds.get(one.sessionId)! })),
    taken,
    waiting,
  }
}

const sessionOf = (row: StoredSession): SessionRow => ({
  id: row.id,
  kind: row.kind,
  round: row.round,
  title: text(row.title_nl, row.title_en)!,
  note: text(row.note_nl, row.note_en),
  speakers: row.speakers,
  startsAt: new Date(row.starts_at),
  endsAt: row.ends_at === null ? null : new Date(row.ends_at),
})

const workshopOf = (row: StoredWorkshop): WorkshopRow => ({
  id: row.id,
  number: row.number,
  title: text(row.title_nl, row.title_en)!,
  about: text(row.about_nl, row.about_en),
  speakers: row.speakers,
})

const text = (nl: string | null, en: string | null): Text | null =>
  nl === null ? null : en === null ? { nl } : { nl, en }
