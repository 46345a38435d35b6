import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { ICalDayJsStub } from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { clock, isoDay } from '../lang.ts'

/** One entry in a calendar; a day without hours where only the day is known. */
export interface Appointment {
  uid: string
  title: string
  place: string
  text: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  span: { from: Date; till: Date | null } | { firstDay: string; dayAfter: string }
  /** Lies within another appointment, and claims no time of its own. */
  within: boolean
}

interface Edition {
  sequence: number
  organizer: { name: string; email: string }
  now: Date
}

const zone = 'Europe/Amsterdam'

/** The library gives Amsterdam under the name of Brussels, which shares its clock. */
const timezone = String(tzlib_get_ical_block(zone)[0])
  .replace(/^TZID:.*$/m, `TZID:${zone}`)
  .replace(/^X-LIC-LOCATION:.*$/m, `X-LIC-LOCATION:${zone}`)

/** The appointments as a calendar file (RFC 5545); when all are off, it takes them out of the calendar. */
export function writeCalendar(appointments: Appointment[], edition: Edition): string {
  const off = appointments.every(({ status }) => status === 'CANCELLED')
  const calendar = ical({ prodId: { company: 'bijeen', product: 'agenda', language: 'NL' } })
  calendar.method(off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH)
  // Without a name the file as a whole has no zone, so that DTSTAMP stays in UTC as it must.
  calendar.timezone({ name: null, generator: () => timezone })
  for (const { uid, title, place, text, status, span, within } of appointments)
    calendar.createEvent({
      ...('from' in span
        ? { start: wallTime(span.from), end: span.till && wallTime(span.till), timezone: zone }
        : { start: span.firstDay, end: span.dayAfter, allDay: true }),
      id: uid,
      sequence: edition.sequence,
      stamp: edition.now,
      organizer: edition.organizer,
      summary: title,
      location: place || null,
      description: text || null,
      status: ICalEventStatus[status],
      transparency: within ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    })
  return `${calendar.toString()}\r\n`
}

/** The library reads a plain Date by the clock of the server; this one it reads by ours. */
function wallTime(at: Date): ICalDayJsStub {
  const day = isoDay(at).replaceAll('-', '')
  const time = `${clock(at, 'en').replace(':', '')}00`
  const self: ICalDayJsStub = {
    format: (pattern) => (pattern === 'HHmmss' ? time : day),
    tz: () => self,
    utc: () => self,
    isValid: () => true,
    toDate: () => at,
    toJSON: () => at.toISOString(),
  }
  return self
}
