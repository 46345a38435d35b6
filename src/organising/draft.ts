import { findChange } from '../events/changes.ts'
import { differing, shortOf, standing, type Edit, type OfferingEdit } from '../events/edit.ts'
import { exists } from '../events/moments.ts'
import { later, movedTo, runLate, wallBetween, type Times } from '../events/moving.ts'
import type { Programme } from '../events/store.ts'
import type { Db } from '../db/schema.ts'
import { isoDay, localMoment } from '../lang.ts'
import { linkFlaw, type LinkFlaw } from './rules.ts'
import type { Wish } from './wish.ts'
import { placesMeant } from './workshop-meant.ts'

export type Refusal =
  | { refused: LinkFlaw | 'nothing' | 'noDay' | 'noSuchMoment' | 'endBeforeStart' | 'past' }
  | { refused: 'over' | 'noTime' | 'noUndo' | 'whichWorkshop' | 'noSuchRound' | 'noWorkshops' }
  | { refused: 'whichYear'; day: string }
  | { refused: 'tooFew'; taken: number; offeringId: number | null }

/** What a wish comes down to for this event as it is now; `was` are the same parts before it. */
export interface Draft {
  programme: Programme
  edit: Edit
  was: Edit
  /** The wish again, with its moment fixed. */
  wish: Wish
}

export async function draft(
  db: Db,
  programme: Programme,
  wish: Wish,
  now: Date,
): Promise<Draft | Refusal> {
  const fixed = fix(programme, wish, now)
  const far = farDay(wish, now)
  if (far) return { refused: 'whichYear', day: far }
  const whole = wish.undo
    ? await takenBack(db, programme, wish.undo)
    : compose(programme, fixed, now)
  if ('refused' in whole) return whole
  const edit = differing(programme, whole)
  if (!edit) return { refused: 'nothing' }
  const flaw = edit.times && timesFlaw(programme, edit.times, now)
  if (flaw) return { refused: flaw }
  const short = shortOf(programme, edit)
  if (short) return { refused: 'tooFew', ...short }
  return { programme, edit, was: standing(programme, edit), wish: fixed }
}

const mostDays = 300

/** A day so far ahead that its year was hardly meant. */
function farDay({ yearGuessed, day, linkFrom }: Wish, now: Date): string | null {
  const said = day ?? linkFrom?.slice(0, 10)
  const days = yearGuessed && said ? (Date.parse(said) - Date.parse(isoDay(now))) / 86_400_000 : 0
  return days > mostDays ? said! : null
}

/** “Six minutes later” is from now on, and stays so while the organiser thinks it over. */
function fix({ event }: Programme, wish: Wish, now: Date): Wish {
  if (!wish.late) return wish
  const { since } = wish.late
  const day = event.startsAt ? isoDay(event.startsAt) : isoDay(now)
  const from = since?.length === 5 ? localMoment(day, since) : since ? new Date(since) : now
  const at = Number.isNaN(+from) ? now : from
  return { ...wish, late: { ...wish.late, since: at.toISOString() } }
}

async function takenBack(db: Db, { event }: Programme, version: number): Promise<Edit | Refusal> {
  const change = event.version === version && (await findChange(db, event.id, version))
  return change ? change.was : { refused: 'noUndo' }
}

function compose(programme: Programme, wish: Wish, now: Date): Edit | Refusal {
  const flaw = [wish.joinUrl, ...(wish.offerings ?? []).map(({ joinUrl }) => joinUrl)]
    .filter((link) => link !== undefined && link !== '')
    .flatMap((link) => linkFlaw(link!) ?? [])[0]
  if (flaw) return { refused: flaw }
  const times = timesWished(programme, wish)
  if (times && 'refused' in times) return times
  const offerings = offeringsWished(programme, wish)
  if ('refused' in offerings) return offerings
  const whole = wish.workshop === undefined
  const edit: Edit = {
    ...(times && { times, ...linkAlong(programme, times, now) }),
    ...(wish.linkFrom !== undefined && { linkFrom: momentWished(programme, wish.linkFrom, now) }),
    ...(whole && wish.joinUrl !== undefined && { joinUrl: wish.joinUrl || null }),
    ...(whole && wish.seats !== undefined && { seats: wish.seats }),
    ...(wish.status && { status: wish.status }),
    ...(wish.full !== undefined && {
      fullSince: wish.full ? (programme.event.fullSince ?? now) : null,
    }),
    ...(offerings.length && { offerings }),
  }
  return edit
}

function timesWished(programme: Programme, wish: Wish): Times | Refusal | null {
  const { late, day, from, till } = wish
  if (late) {
    if (!programme.event.startsAt) return { refused: 'noTime' }
    return runLate(programme, { minutes: late.minutes, since: new Date(late.since!) })
  }
  if (!day && !from && !till) return null
  if (day && !exists(day)) return { refused: 'noSuchMoment' }
  const starts = from ?? (programme.event.startsAt ? undefined : till)
  return movedTo(programme, { day, from: starts, till }) ?? { refused: 'noDay' }
}

/** A release that was set for before the event stays as long before it. */
function linkAlong({ event }: Programme, times: Times, now: Date): Pick<Edit, 'linkFrom'> {
  const { linkFrom, startsAt } = event
  if (!linkFrom || linkFrom <= now || !startsAt || !times.startsAt) return {}
  return { linkFrom: later(linkFrom, wallBetween(startsAt, times.startsAt)) }
}

/** Empty is as usual; a time alone is on the day of the event. */
function momentWished({ event }: Programme, said: string, now: Date): Date | null {
  if (said === 'now') return now
  if (!said) return null
  const [day, time = ''] = said.split('T')
  const on = day || (event.startsOn ?? isoDay(now))
  return exists(on) ? localMoment(on, time) : now
}

function offeringsWished(programme: Programme, wish: Wish): OfferingEdit[] | Refusal {
  const { joinUrl, seats } = wish
  const set = (wish.offerings ?? []).map(({ id, ...one }) => ({
    id,
    ...(one.seats !== undefined && { seats: one.seats }),
    ...(one.joinUrl !== undefined && { joinUrl: one.joinUrl || null }),
  }))
  const places = placesMeant(programme, wish)
  if ('refused' in places) return places
  const named = places.map(({ id }) => ({
    id,
    ...(joinUrl !== undefined && { joinUrl: joinUrl || null }),
    ...(seats !== undefined && { seats }),
  }))
  return [...set, ...named]
}

function timesFlaw({ event }: Programme, times: Times, now: Date) {
  if (event.overAt && event.overAt <= now) return 'over'
  const { startsAt, endsAt, startsOn } = times
  if (startsAt && endsAt && endsAt <= startsAt) return 'endBeforeStart'
  const starts = +(startsAt ?? 0) !== +(event.startsAt ?? 0)
  if (starts && startsAt && startsAt <= now) return 'past'
  if (!startsAt && startsOn && startsOn < isoDay(now)) return 'past'
  return null
}
