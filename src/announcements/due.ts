import type { InTransaction, Kit } from '../kit.ts'
import { log } from '../log.ts'
import { findDue, putBack } from './planned.ts'
import { isHopeless } from './rules.ts'
import { sendPlanned } from './send.ts'
import { lockAnnouncement } from './store.ts'
import { versionOf } from './drafts.ts'

type Office = Pick<Kit, 'post' | 'settings' | 'now'>

/** Sends what is due, each in a transaction of its own: a fault in one holds up none of the others. */
export async function sendDue(inTransaction: InTransaction, office: Office): Promise<void> {
  const due = await inTransaction((db) => findDue(db, office.now()))
  for (const { id } of due)
    await leave(inTransaction, office, id).catch(async (fault: unknown) => {
      log.error({ fault, announcement: id }, 'A planned announcement cannot leave')
      await giveUp(inTransaction, office, id).catch((fault: unknown) =>
        log.error({ fault, announcement: id }, 'Nobody can be told that it did not leave'),
      )
    })
}

const leave = (inTransaction: InTransaction, office: Office, id: string) =>
  inTransaction(async (db) => {
    const row = await lockAnnouncement(db, id)
    // Whoever was quicker, here or at another instance, has sent it or taken it back.
    if (row?.status === 'scheduled') await sendPlanned(db, office, { row, now: office.now() })
  })

/** It is tried again at the next tick; when that is in vain for some minutes, its writer is told. */
const giveUp = (inTransaction: InTransaction, { post, now }: Office, id: string) =>
  inTransaction(async (db) => {
    const row = await lockAnnouncement(db, id)
    if (row?.status !== 'scheduled' || !isHopeless(row.sendAt!, now())) return
    await putBack(db, id)
    const { authorId: to, eventId: about } = row
    const subject = versionOf(row)
    if (to) await post(db, { kind: 'announcements.faulted', subject, to, about, rank: 1 })
  })
