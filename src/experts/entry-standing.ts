import type { Entry, Version, Words } from './entries.ts'

/** An entry with its newest words, which may still wait for a second person. */
export interface Learned {
  entry: Entry
  newest: Version
  /** Whether there are words to go back to. */
  hasEarlier: boolean
  /** Nobody but whoever wrote it may approve it. */
  alone: boolean
  trying: boolean
}

export type Versions = Pick<Learned, 'entry' | 'newest'>

export const isPending = ({ approvedAt, returnedWhy }: Version) =>
  approvedAt === null && returnedWhy === null

/** What is to be looked at: words that nobody approved yet, or what is said now. */
export const wordsOf = ({ entry, newest }: Versions): Entry | Version =>
  newest.approvedAt ? entry : newest

/** What was said or proposed last, and still counts. */
export function standingOf({ entry, newest }: Versions): Words | null {
  if (isPending(newest)) return newest
  return entry.status === 'live' ? entry : null
}

/** Words are approved by somebody else than wrote them, except where one person tries the bot alone. */
export const mayJudge = ({ newest, alone, trying }: Learned, personId: string) =>
  isPending(newest) && (newest.writtenBy !== personId || (alone && trying))
