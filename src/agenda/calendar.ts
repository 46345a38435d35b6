import { createHash } from 'node:crypto'
import type { Db } from '../db/schema.ts'
import { findProgramme, type Programme, type SessionRow } from '../events/store.ts'
import type { WebFile } from '../kit.ts'
import { clock, isoDay, noon, type Lang } from '../lang.ts'
import { calendarTexts } from './calendar-texts.ts'
import { writeCalendar, type Appointment } from './ics.ts'
import { ownTold, workshopAt } from './rows.ts'
import { said, tongueFor, whereSaid, type Tongue } from './standing.ts'
import { lockIssued, markIssued } from './issued.ts'
import { findLink, findMine, type Mine } from './store.ts'

type Status = Appointment['status']

/** The calendar file behind an address; its number rises when it holds something else than the last time. */
export async function findCalendarFile(db: Db, token: string, now: Date): Promise<WebFile | null> {
  const link = await findLink(db, token)
  const programme = link && (await findProgramme(db, link.eventId))
  if (!programme) return null
  const mine = await findMine(db, link.eventId, link.personId)
  const [, ...given] = (await lockIssued(db, link))?.fingerprint.split(' ') ?? []
  const seated = seatsOf(mine).map(({ sessionId }) => sessionId)
  const sessions = [...new Set([...given, ...seated])]
  const appointments = appointmentsOf(programme, mine, { lang: link.lang, sessions })
  const sequence = await markIssued(db, link, [digest(appointments), ...sessions].join(' '))
  const organizer = organizerOf(programme)
  return {
    name: `${link.eventId}.ics`,
    type: 'text/calendar; charset=utf-8',
    body: writeCalendar(appointments, { sequence, organizer, now }),
  }
}

const digest = (content: unknown) =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url')

/** RFC 5546 wants an organizer; where the event has no address, one that leads nowhere. */
const organizerOf = ({ event: { rules } }: Programme) => {
  const email = rules.signup.route === 'email' ? rules.signup.address : 'bijeen@bijeen.invalid'
  return { name: 'Bijeen', email }
}

const seatsOf = (mine: Mine | null) => mine?.choices.filter(({ state }) => state === 'seated') ?? []

export function statusOf({ event }: Pick<Programme, 'event'>, mine: Mine | null): Status {
  if (event.status === 'cancelled' || mine?.status === 'cancelled') return 'CANCELLED'
  if (event.status === 'tentative') return 'TENTATIVE'
  return mine?.status === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE'
}

/** The event, and each of `sessions` as the workshop one has there, or else as taken out again. */
export function appointmentsOf(
  programme: Programme,
  mine: Mine | null,
  { lang, sessions }: { lang: Lang; sessions: string[] },
): Appointment[] {
  const tongue = tongueFor(programme, lang)
  const span = spanOf(programme)
  if (!span) return []
  const whole: Appointment = {
    uid: `${programme.event.id}@bijeen`,
    title: said(programme.event.title, lang),
    place: whereSaid(programme.event, tongue),
    text: programmeSaid(programme, mine, tongue),
    status: statusOf(programme, mine),
    span,
    within: false,
  }
  const rounds = programme.sessions.filter(({ id }) => sessions.includes(id))
  return [whole, ...rounds.map((round) => roundIn(programme, mine, { round, whole, tongue }))]
}

function roundIn(
  programme: Programme,
  mine: Mine | null,
  { round, whole, tongue }: { round: SessionRow; whole: Appointment; tongue: Tongue },
): Appointment {
  const seat = seatsOf(mine).find(({ sessionId }) => sessionId === round.id)
  const title = seat ? workshopAt(programme, seat.offeringId).title : round.title
  return {
    ...whole,
    uid: `${round.id}@bijeen`,
    title: seat
      ? calendarTexts[tongue.voice].workshopItem(said(title, tongue.lang))
      : said(title, tongue.lang),
    text: whole.title,
    status: seat ? whole.status : 'CANCELLED',
    span: { from: round.startsAt, till: round.endsAt },
    within: true,
  }
}

/** The programme with one's own workshops; no places on waiting lists, which change by the hour. */
function programmeSaid(programme: Programme, mine: Mine | null, tongue: Tongue): string {
  const tell = ownTold(
    programme,
    mine ?? { status: 'waiting', position: null, choices: [] },
    tongue,
  )
  const line = (session: SessionRow) =>
    `${clock(session.startsAt, tongue.lang)} ${tell(session).title}`
  return programme.sessions.map(line).join('\n')
}

function spanOf({ event }: Programme): Appointment['span'] | null {
  if (event.startsAt) return { from: event.startsAt, till: event.endsAt }
  if (!event.startsOn) return null
  const firstDay = isoDay(noon(event.startsOn))
  const [year = 0, month = 0, day = 0] = firstDay.split('-').map(Number)
  const after = event.precision === 'month' ? [year, month, 1] : [year, month - 1, day + 1]
  const dayAfter = new Date(Date.UTC(after[0]!, after[1]!, after[2]!)).toISOString().slice(0, 10)
  return { firstDay, dayAfter }
}
