import type { Db } from '../db/schema.ts'
import type { InTransaction, Kit } from '../kit.ts'
import { isoDay, localMoment } from '../lang.ts'
import { giveBack } from './helping.ts'
import {
  findWaiting,
  lockRequest,
  markEscalated,
  markReminded,
  subjectSince,
  type Request,
} from './requests.ts'
import { findAddressees, findOrganisers, isInHand } from './routes.ts'
import { dueOf, momentsOf, type Calendar } from './rules.ts'
import { renew, sendOut } from './sending.ts'

/** The clock and the calendar in Amsterdam. */
export const calendar: Calendar = { day: isoDay, on: localMoment }

/** Nobody waits unseen: who has a question is reminded, then the organisers hear of it. */
export function timing(kit: Kit) {
  kit.jobs.every(
    '* * * * *',
    'experts.tick',
    (inTransaction) => watch(inTransaction, kit),
    nextMoment,
  )
}

async function watch(inTransaction: InTransaction, kit: Kit) {
  const waiting = await inTransaction(findWaiting)
  for (const { id } of waiting) await inTransaction((db) => seeTo(db, kit, id))
}

async function seeTo(db: Db, kit: Kit, id: number) {
  const now = kit.now()
  const request = await lockRequest(db, id)
  if (!request?.waitingSince) return
  if (request.status === 'taken' && !(await isInHand(db, request)))
    await giveBack(db, kit, { request, now })
  // Whoever may take it since it was asked gets it as well; the others have it already.
  else if (request.status === 'asked')
    await sendOut(db, kit, { id, to: await findAddressees(db, request), askerId: request.askerId })
  const due = dueOf(request, { now, calendar })
  if (due === 'remind') await remind(db, kit, { request, now })
  if (due === 'escalate') await escalate(db, kit, { request, now })
}

interface Due {
  request: Request
  now: Date
}

async function remind(db: Db, { post }: Kit, { request, now }: Due) {
  const { id, expertId, status } = request
  await markReminded(db, id, now)
  const { people, places } =
    status === 'taken' && expertId
      ? { people: [expertId], places: [] }
      : await findAddressees(db, request)
  const letter = { subject: subjectSince(request), rank: 1 }
  if (people.length) await post(db, { kind: 'experts.waiting', to: people, ...letter })
  for (const place of places) await post(db, { kind: 'experts.waiting', to: { place }, ...letter })
}

async function escalate(db: Db, kit: Kit, { request, now }: Due) {
  const { id } = request
  const subject = subjectSince(request)
  await markEscalated(db, id, now)
  const to = await findOrganisers(db, request)
  if (to.length) await kit.post(db, { kind: 'experts.late', subject, to, rank: 1 })
  await renew(db, kit, id)
}

/** When the next reminder about a question falls due. */
async function nextMoment(db: Db, after: Date): Promise<Date | null> {
  const moments = (await findWaiting(db))
    .flatMap(({ waitingSince }) => Object.values(momentsOf(waitingSince!, calendar)))
    .filter((at) => at > after)
  return moments.length ? new Date(Math.min(...moments.map(Number))) : null
}
