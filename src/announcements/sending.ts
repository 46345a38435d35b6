import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { numberIn } from '../words/words.ts'
import { approving } from './approving.ts'
import { check } from './checks.ts'
import { sendDue } from './due.ts'
import { findingTexts } from './finding-texts.ts'
import { showProgress } from './following.ts'
import { keepsOfPerson, forgetOld } from './kept.ts'
import { listTexts } from './list-texts.ts'
import { moment } from './list-view.ts'
import { noteCard } from './note-view.ts'
import { versionOf } from './drafts.ts'
import { inHand, may, mayAddress, pressed, whyNoSecond, withOpen, type Pressed } from './own.ts'
import { phrases } from './phrases.ts'
import { findNextDue, putBack } from './planned.ts'
import { showPreview } from './scenes.ts'
import { release, type Released } from './send.ts'
import { lockAnnouncement, type AnnouncementRow } from './store.ts'

const consent = pressed.extend({
  version: z.coerce.number(),
  count: z.coerce.number(),
})

/** From the last look to the post: consent to a number of people, a moment, a second pair of eyes. */
export function sending(kit: Kit) {
  const { bot, jobs, letters, mine, now } = kit
  bot.action('announcements.send', { data: consent, may }, (turn) => send(turn, turn.data, kit))
  bot.hears('announcements.send', { ...phrases.send, may }, (turn) =>
    inHand(turn, (by) => sendInWords(turn, by, kit)),
  )

  const unplan = (turn: Turn<unknown>) => (by: Pressed) =>
    withOpen(turn, by, async (row) => {
      const t = listTexts[voiceOf(turn.person.lang, row.event.voice)]
      await putBack(turn.db, row.id)
      await letters.recall(turn.db, { kind: 'announcements.approve', subject: versionOf(row) })
      const told = { title: t.unplanned, lines: [t.unplannedWhy] }
      return noteCard(turn.person.lang, { ...told, row, offers: 'open' })
    })
  bot.action('announcements.unplan', { data: pressed, may }, (turn) => unplan(turn)(turn.data))
  bot.hears('announcements.unplan', { ...phrases.unplan, may }, (turn) =>
    inHand(turn, unplan(turn)),
  )

  approving(kit)

  jobs.every(
    '* * * * *',
    'announcements.due',
    (inTransaction) => sendDue(inTransaction, kit),
    findNextDue,
  )
  jobs.every('35 4 * * *', 'announcements.forget', (inTransaction) =>
    inTransaction((db) => forgetOld(db, now())),
  )
  mine('announcements', keepsOfPerson)
}

type Consent = Pressed & { version: number; count: number }

/** Sends what was looked at, to as many as were named; anything else gets a fresh look first. */
async function send(turn: Turn<unknown>, by: Consent, kit: Kit): Promise<Reply> {
  const { db, person, now } = turn
  const row = await lockAnnouncement(db, by.announcementId)
  if (row?.sentAt && row.eventId === by.eventId) return showProgress(turn, by)
  return withOpen(turn, by, async (row) => {
    if (row.status !== 'draft') return showPreview(turn, row, kit)
    const checked = await check(db, row, now)
    const people = checked.readers.length
    const changed = row.version !== by.version || people !== by.count
    if (changed || !checked.clear) return showPreview(turn, row, { ...kit, changed })
    if (!(await mayAddress(turn, row))) {
      const { notForYou } = findingTexts[voiceOf(person.lang, row.event.voice)]
      return showPreview(turn, row, { ...kit, notes: [notForYou] })
    }
    const anew = { ...row, approverId: null }
    const done = await release(db, kit, { row: anew, people, by: person.id, now })
    return told(turn, { row, done })
  })
}

/** “verstuur naar 62 mensen” is consent when there are 62; without a number there is a look first. */
const sendInWords = (turn: Turn<{ text: string }>, by: Pressed, kit: Kit): Promise<Reply> =>
  withOpen(turn, by, async (row) => {
    const { text } = turn.data
    const count = row.audience.place && /\bchat\b/i.test(text) ? 0 : numberIn(text)
    if (count === null) return showPreview(turn, row, kit)
    return send(turn, { ...by, version: row.version, count }, kit)
  })

/** What became of it. */
export async function told(
  turn: Turn<unknown>,
  { row, done }: { row: AnnouncementRow; done: Released },
): Promise<Reply> {
  const { lang } = turn.person
  const t = listTexts[voiceOf(lang, row.event.voice)]
  if ('asked' in done)
    return noteCard(lang, { title: t.asked, lines: [t.askedWhy(done.asked)], row, offers: 'open' })
  if (done.now === 'noSecond')
    return noteCard(lang, {
      ...{ title: t.noSecond, row, offers: 'open' },
      lines: [await whyNoSecond(turn, row)],
    })
  if (done.now === 'sent')
    return showProgress(turn, { announcementId: row.id, eventId: row.eventId })
  const title = t.planned(moment(row.sendAt!, lang))
  return noteCard(lang, { title, lines: [t.plannedWhy], row, offers: 'open' })
}
