import type { Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { findHolders, holds } from '../people/rights.ts'
import { findRecipients } from './audience.ts'
import { check, type Checked } from './checks.ts'
import { versionOf } from './drafts.ts'
import { may, mayAddress, rightOver } from './own.ts'
import { putBack } from './planned.ts'
import { watched } from './scenes.ts'
import { markSending, markStatus, subjectOf, type AnnouncementRow } from './store.ts'

type Office = Pick<Kit, 'post' | 'settings'>

export type Released = { now: 'sent' | 'scheduled' | 'noSecond' } | { asked: number }

/** Lets it go as far as it may: out, to wait for its moment, or first to a second organiser. */
export async function release(
  db: Db,
  office: Office,
  { row, people, by, now }: { row: AnnouncementRow; people: number; by: string | null; now: Date },
): Promise<Released> {
  const { approverId } = row
  if (!approverId && watched(row, people, office.settings)) {
    const asked = await askSecond(db, office, row, by)
    return asked ? { asked } : { now: 'noSecond' }
  }
  if (row.sendAt && row.sendAt > now) {
    await markStatus(db, row.id, { status: 'scheduled', approverId })
    return { now: 'scheduled' }
  }
  await markStatus(db, row.id, { status: 'sending', approverId })
  await dispatch(db, office, row, now)
  return { now: 'sent' }
}

/** Into the post for whoever belongs to the audience at this moment. */
async function dispatch(db: Db, { post }: Office, row: AnnouncementRow, now: Date) {
  const { id, eventId, audience } = row
  const to = audience.place ? { place: audience.place } : await findRecipients(db, row)
  await markSending(db, id, now)
  await post(db, { kind: 'announcement', subject: subjectOf(id), to, about: eventId, rank: 0 })
}

/** Asks the other organisers; 0 when there are none. */
async function askSecond(
  db: Db,
  { post }: Office,
  row: AnnouncementRow,
  by: string | null,
): Promise<number> {
  const { eventId } = row
  const holders = await findHolders(db, await rightOver(db, row))
  const author = by ?? row.authorId
  const to = holders.map(({ personId }) => personId).filter((id) => id !== author)
  if (!to.length) return 0
  const asked = { status: 'approval', approverId: null } as const
  await markStatus(db, row.id, { ...asked, ...(author && { authorId: author }) })
  const subject = versionOf(row)
  return post(db, { kind: 'announcements.approve', subject, to, about: eventId, rank: 1 })
}

/** What was planned leaves when its moment has come, unless something stands in its way by then. */
export async function sendPlanned(
  db: Db,
  { post, ...office }: Office,
  { row, now }: { row: AnnouncementRow; now: Date },
): Promise<void> {
  const checked: Checked = await check(db, row, now)
  const people = checked.readers.length
  const done =
    checked.clear && (await authorMay(db, row))
      ? await release(db, { post, ...office }, { row, people, by: null, now })
      : null
  if (done && !('now' in done && done.now === 'noSecond')) return
  await stop(db, { post }, row)
}

/** Whether its writer still writes for that event and those people. */
export async function authorMay(db: Db, row: AnnouncementRow): Promise<boolean> {
  const { authorId: id, eventId } = row
  if (!id || !(await holds(db, id, { right: may, eventId }))) return false
  return mayAddress({ db, person: { id } }, row)
}

/** It is a draft again, and its writer is told why. */
export async function stop(db: Db, { post }: Pick<Kit, 'post'>, row: AnnouncementRow) {
  await putBack(db, row.id)
  const { authorId: to, eventId: about } = row
  const subject = versionOf(row)
  if (to) await post(db, { kind: 'announcements.stopped', subject, to, about, rank: 1 })
}
