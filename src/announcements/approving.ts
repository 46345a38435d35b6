import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { findHeld } from '../people/rights.ts'
import { plain } from '../cards.ts'
import { check } from './checks.ts'
import { versionOf } from './drafts.ts'
import { tellAll } from './finding-view.ts'
import { listTexts } from './list-texts.ts'
import { noteCard } from './note-view.ts'
import { may, mayAddress, pressed, whyNoSecond, withOpen } from './own.ts'
import { phrases } from './phrases.ts'
import { putBack } from './planned.ts'
import { previewTexts } from './preview-texts.ts'
import { findName, showPreview } from './scenes.ts'
import { authorMay, release, stop } from './send.ts'
import { findAnnouncement, findAnnouncements, type AnnouncementRow } from './store.ts'

const decision = pressed.extend({ version: z.coerce.number() })
type Decision = z.infer<typeof decision>

/** The second pair of eyes: another organiser sees what was written, and says yes or no. */
export function approving(kit: Kit) {
  const { bot, post } = kit
  bot.action('announcements.approve', { data: decision, may }, (turn) =>
    decide(turn, kit, async (row, by) => {
      const { db, person, now } = turn
      const { clear, readers } = await check(db, row, now)
      if (!clear || !(await authorMay(db, row))) {
        await stop(db, kit, row)
        return 'heldUp'
      }
      const approved = { ...row, approverId: person.id }
      await release(db, kit, { row: approved, people: readers.length, by: null, now })
      const to = row.authorId
      if (to)
        await post(db, { kind: 'announcements.approved', subject: by, to, about: row.eventId })
      return 'approvedByYou'
    }),
  )
  bot.action('announcements.decline', { data: decision, may }, (turn) =>
    decide(turn, kit, async (row, by) => {
      await putBack(turn.db, row.id, turn.person.id)
      const to = row.authorId
      if (to)
        await post(turn.db, { kind: 'announcements.declined', subject: by, to, about: row.eventId })
      return 'declinedByYou'
    }),
  )
  const waiting = (turn: Turn<unknown>) => findWaiting(turn, kit)
  bot.hears('announcements.approve', { ...phrases.approve, may }, waiting)
  bot.hears('announcements.decline', { ...phrases.decline, may }, waiting)

  outcomes(kit)
}

/** How the asking and its outcome look in the chats of those whom they concern. */
function outcomes(kit: Kit) {
  const { bot } = kit
  bot.message('announcements.approve', async (db, subject, person, now) => {
    const row = await findAnnouncement(db, idIn(subject))
    if (row?.status !== 'approval' || versionOf(row) !== subject) return null
    return showPreview({ db, person: person!, now }, row, kit)
  })
  bot.message('announcements.approved', (db, subject, person) =>
    outcome(db, subject, { lang: person!.lang, key: 'toldApproved' }),
  )
  bot.message('announcements.declined', (db, subject, person) =>
    outcome(db, subject, { lang: person!.lang, key: 'toldDeclined' }),
  )
  bot.message('announcements.faulted', async (db, subject, person) => {
    const row = await findAnnouncement(db, idIn(subject))
    if (!row || row.sentAt || row.status !== 'draft') return null
    const t = listTexts[voiceOf(person!.lang, row.event.voice)]
    return noteCard(person!.lang, { title: t.stopped, lines: [t.faultedWhy], row, offers: 'open' })
  })
  bot.message('announcements.stopped', async (db, subject, person, now) => {
    const row = await findAnnouncement(db, idIn(subject))
    if (!row || row.sentAt || row.status !== 'draft') return null
    const { lang } = person!
    const t = listTexts[voiceOf(lang, row.event.voice)]
    const { findings } = await check(db, { ...row, status: 'approval' }, now)
    const blocks = findings.filter((finding) => 'error' in finding)
    const why = tellAll(blocks, { lang, voice: row.event.voice }).map(({ text }) => text)
    const allowed = await authorMay(db, row)
    const other = allowed ? await whyNoSecond({ db, person: person! }, row) : t.notYours
    const lines = [t.stoppedWhy, ...(why.length ? why : [other])]
    return noteCard(lang, { title: t.stopped, lines, row, offers: 'open' })
  })
}

const idIn = (subject: string) => /^announcement ([^,]+)/.exec(subject)![1]!

/** Under the same version, by somebody else than who wrote it. */
const decide = (
  turn: Turn<Decision>,
  kit: Kit,
  act: (
    row: AnnouncementRow,
    subject: string,
  ) => Promise<'approvedByYou' | 'declinedByYou' | 'heldUp'>,
): Promise<Reply> =>
  withOpen(turn, turn.data, async (row) => {
    const { person, data } = turn
    const t = listTexts[voiceOf(person.lang, row.event.voice)]
    if (row.status !== 'approval' || row.version !== data.version)
      return showPreview(turn, row, { ...kit, changed: true })
    const told = { row, offers: 'copy' as const }
    if (row.authorId === person.id) return noteCard(person.lang, { title: t.ownApproval, row })
    const key = await act(row, versionOf(row))
    const p = previewTexts[voiceOf(person.lang, row.event.voice)]
    if (key === 'heldUp')
      return noteCard(person.lang, { ...told, title: p.heldUp, lines: [p.heldUpWhy] })
    const lines = key === 'declinedByYou' ? [t.declinedByYouWhy] : []
    return noteCard(person.lang, { ...told, title: t[key], lines })
  })

async function outcome(
  db: Db,
  subject: string,
  { lang, key }: { lang: Lang; key: 'toldApproved' | 'toldDeclined' },
) {
  const row = await findAnnouncement(db, idIn(subject))
  if (!row) return null
  const t = listTexts[voiceOf(lang, row.event.voice)]
  // A draft names who declined its last version; what was written since, nobody looked at.
  const known = key === 'toldDeclined' ? row.status === 'draft' : row.status !== 'draft'
  const name = await findName(db, known ? row.approverId : null)
  const lines = key === 'toldDeclined' ? [t.declinedWhy] : []
  const offers = key === 'toldDeclined' ? 'open' : 'copy'
  return noteCard(lang, { title: t[key](plain(name || t.other)), lines, row, offers })
}

/** For those who type: what waits for their eyes, to look at before they say yes. */
async function findWaiting(turn: Turn<unknown>, kit: Kit): Promise<Reply> {
  const { db, person } = turn
  const rows = await findAnnouncements(db, await findHeld(db, person.id, may))
  const waiting = rows.filter(({ status, authorId }) => {
    return status === 'approval' && authorId !== person.id
  })
  for (const one of waiting)
    if (await mayAddress(turn, one))
      return showPreview(turn, (await findAnnouncement(db, one.id))!, kit)
  return listTexts[voiceOf(person.lang)].noApproval
}
