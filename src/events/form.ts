import { z } from 'zod'
import { readDay, readHours } from './days.ts'
import type { Wrong } from './mistakes.ts'

/** The form of `files/*.yaml`. Every scalar arrives as text; a field that is not named here is refused. */
const word = z.string().trim().min(1)
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const count = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
const flag = z.enum(['yes', 'no']).transform((said) => said === 'yes')
const day = z.string().transform((said, issues) => orWrong(readDay(said), issues))
const hours = z.string().transform((said, issues) => orWrong(readHours(said), issues))
const text = z.strictObject({ nl: word, en: word.optional() })

/** Whatever is told about an event stands in a source; `source` is the file's own unless it says otherwise. */
const cited = {
  quote: word,
  source: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
}
const fact = z.strictObject({ ...text.shape, ...cited })

const house = { role: word.optional(), affiliation: word.optional() }
const named = z.strictObject({ name: word, ...house, en: z.strictObject(house).optional() })
const speaker = z.strictObject({ ...named.shape, quote: word.optional() })
const municipality = z.strictObject({ name: word, aliases: z.array(word).default([]) })

const place = z.strictObject({
  kind: z.enum(['online', 'venue']),
  name: word.optional(),
  address: word.optional(),
  town: word.optional(),
  region: word.optional(),
  ...cited,
})

const role = z.strictObject({ id, group: id, ...fact.shape })
const limit = z.strictObject({ group: id, per: z.literal('municipality'), max: count, ...cited })
const signup = { required: flag.optional(), via: text.optional(), ...cited }
const route = z.discriminatedUnion('route', [
  z.strictObject({ route: z.literal('bijeen'), ...signup }),
  z.strictObject({ route: z.literal('email'), address: z.email(), ...signup }),
])

const rules = z.strictObject({
  roles: z.array(role).default([]),
  limits: z.array(limit).default([]),
  condition: fact.optional(),
  municipalities: z.array(municipality).nullable().default(null),
  onlyListedMunicipalities: flag.default(false),
  sameWorkshopTwice: flag.default(false),
  moreWorkshopsFollow: flag.default(false),
  signup: route.default({ route: 'bijeen', quote: '' }),
})

const session = z.strictObject({
  id,
  kind: z.enum(['doors', 'talk', 'plenary', 'break', 'workshops', 'after', 'end']),
  time: hours,
  gapBefore: flag.default(false),
  title: text,
  note: text.optional(),
  speakers: z.array(speaker).default([]),
  ...cited,
})

const workshop = z.strictObject({
  id,
  title: text,
  about: text.optional(),
  speakers: z.array(speaker).default([]),
  sessions: z.array(id).optional(),
  ...cited,
})

function orWrong<T>(outcome: { read: T } | { wrong: Wrong }, issues: z.RefinementCtx): T {
  if ('read' in outcome) return outcome.read
  issues.addIssue({ code: 'custom', params: { wrong: outcome.wrong } })
  return z.NEVER
}

const moment = z.strictObject({
  day,
  hours,
  ...cited,
})

/** What an event of a series does not say itself, it takes from `files/series/<series>.yaml`. */
export const eventForm = z.strictObject({
  source: z.string().regex(/^\d{3}$/),
  series: id.optional(),
  seriesTitle: fact.optional(),
  status: z.enum(['planned', 'tentative', 'cancelled']).default('planned'),
  voice: z.enum(['je', 'u']),
  title: fact,
  date: z.strictObject({ day: day, ...cited }),
  time: z.strictObject({ hours: hours, ...cited }).optional(),
  full: z.strictObject(cited).optional(),
  /** Between these one can sign up; without them from now on, and until the start. */
  opens: moment.optional(),
  closes: moment.optional(),
  place,
  price: fact.optional(),
  audience: fact.optional(),
  contact: z.strictObject({ ...named.shape, ...cited }).optional(),
  summary: fact.optional(),
  organiser: fact.optional(),
  capacity: fact.optional(),
  link: fact.optional(),
  format: fact.optional(),
  participation: fact.optional(),
  speakers: z.array(z.strictObject({ ...named.shape, ...cited })).default([]),
  moreSpeakers: z.strictObject(cited).optional(),
  related: z.array(z.strictObject({ event: id, ...fact.shape })).default([]),
  names: z.array(word).default([]),
  rules: rules.prefault({}),
  sessions: z.array(session).default([]),
  workshops: z.array(workshop).default([]),
})

/** `src/demo/overlay.yaml`: what the sources do not tell and a demonstration needs. */
export const overlayForm = z.strictObject({
  events: z.record(
    id,
    z.strictObject({
      seats: count.optional(),
      municipalities: z.array(municipality).optional(),
      /** Seats per workshop: the same in every round, or per session. */
      workshops: z.record(id, z.union([count, z.record(id, count)])).default({}),
      /** Where a demonstration pretends to meet: all together, and per workshop. */
      link: z.url().optional(),
      links: z.record(id, z.url()).optional(),
    }),
  ),
  people: z.array(z.strictObject({ name: word, municipality: word, role: id, event: id })),
})

export type Overlay = z.infer<typeof overlayForm>
export type EventForm = z.infer<typeof eventForm>
