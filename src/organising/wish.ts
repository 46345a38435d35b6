import { z } from 'zod'

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const time = z.string().regex(/^\d{2}:\d{2}$/)
const seats = z.int().min(0).max(100_000).nullable()
const link = z.string().max(2000)

/** What an organiser wants changed, as a button carries it: from typed words, or from a form. */
export const wishForm = z.object({
  /** Empty: take it away. */
  joinUrl: link.optional(),
  /** `now`, a day and time, a time on the day of the event, or empty: as usual. */
  linkFrom: z
    .string()
    .regex(/^(now)?$|^(\d{4}-\d{2}-\d{2})?T\d{2}:\d{2}$/)
    .optional(),
  /** Which workshop is meant, and in which round, in the words of the organiser. */
  workshop: z.string().max(200).optional(),
  round: z.int().min(1).max(99).optional(),
  day: isoDay.optional(),
  from: time.optional(),
  till: time.optional(),
  /** No year was named with the day: it is the next one so called. */
  yearGuessed: z.literal(true).optional(),
  /** `since` is a moment, or a time on the day of the event. */
  late: z
    .object({ minutes: z.int().min(1).max(600), since: z.string().max(40).optional() })
    .optional(),
  seats: seats.optional(),
  offerings: z
    .array(z.object({ id: z.int(), seats: seats.optional(), joinUrl: link.optional() }))
    .max(80)
    .optional(),
  status: z.enum(['planned', 'tentative', 'cancelled']).optional(),
  full: z.boolean().optional(),
  reason: z.string().max(500).optional(),
  /** The version whose change is to be taken back. */
  undo: z.int().optional(),
})

export type Wish = z.infer<typeof wishForm>

/** What a wish can be refused for before it is looked at which event is meant. */
export type Flaw =
  'noLink' | 'noMoment' | 'noRelease' | 'noSuchMoment' | 'noMinutes' | 'notEarlier' | 'noNumber'

/** What can be asked instead: inputs of the form, or of the workshop that is meant. */
export type Field =
  'joinUrl' | 'releaseDay' | 'releaseTime' | 'day' | 'from' | 'till' | 'seats' | 'late'

/** What a moment is asked by. */
export const moveFields: Field[] = ['day', 'from', 'till']
export const releaseFields: Field[] = ['releaseDay', 'releaseTime']

export interface Flawed {
  flaw: Flaw
  asks: Field[]
  /** The workshop that is meant, if one is. */
  which?: Pick<Wish, 'workshop' | 'round'>
}

/** What was understood, with the words that are left to name the event. */
export type Understood = ({ wish: Wish } | Flawed) & { rest: string }
