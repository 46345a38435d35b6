import type { Generated, GeneratedAlways } from 'kysely'
import type { EventFacts, Plan, Rules, Speaker } from '../events/file.ts'
import type { Json } from './people-tables.ts'

export interface EventTables {
  event: {
    id: string
    series: string | null
    version: Generated<number>
    status: 'planned' | 'tentative' | 'cancelled'
    title_nl: string
    title_en: string | null
    starts_on: string | null
    precision: 'minute' | 'day' | 'month'
    starts_at: Date | null
    ends_at: Date | null
    zone: string
    voice: 'je' | 'u'
    seats: number | null
    full_since: Date | null
    opens_at: Date | null
    closes_at: Date | null
    rules: Json<Rules>
    facts: Json<EventFacts>
    demo: boolean
    join_url: string | null
    link_from: Date | null
    reminders: Json<Plan> | null
  }
  session: {
    id: string
    event_id: string
    position: number
    kind: 'doors' | 'talk' | 'plenary' | 'break' | 'workshops' | 'after' | 'end'
    round: number | null
    title_nl: string
    title_en: string | null
    note_nl: string | null
    note_en: string | null
    speakers: Json<Speaker[]>
    starts_at: Date
    ends_at: Date | null
  }
  workshop: {
    id: string
    event_id: string
    number: number
    title_nl: string
    title_en: string | null
    about_nl: string | null
    about_en: string | null
    speakers: Json<Speaker[]>
  }
  offering: {
    id: GeneratedAlways<number>
    event_id: string
    workshop_id: string
    session_id: string
    seats: number | null
    join_url: string | null
  }
  /** Until when the reminders of an event were seen to, as long as they fall at these moments. */
  reminder_mark: { event_id: string; moments: string; seen_until: Date }
  event_change: {
    event_id: string
    version: number
    by_person_id: string | null
    reason: string | null
    /** The parts that were changed, as they were. */
    was: Json<object>
    at: Date
  }
}
