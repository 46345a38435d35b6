import type { Kit } from '../kit.ts'
import { correcting } from './correcting.ts'
import { follow, glanceAt, showProgress, withSent } from './following.ts'
import { deedsOf, meant, pressed } from './meant.ts'
import { nudging } from './nudging.ts'
import { results } from './results.ts'
import { announcementIn, lockSent } from './sent.ts'
import { sentPhrases as phrases } from './sent-phrases.ts'
import { findStanding, waitingOf } from './standing.ts'
import { markStatus, subjectOf } from './store.ts'

const may = 'event.announce'

/** Following what was sent, and what can still be done about it. */
export function progress(kit: Kit) {
  const { bot, letters, touch } = kit
  const deed = deedsOf(bot)
  bot.action('announcements.progress', { data: pressed, may }, (turn) => glanceAt(turn, turn.data))
  bot.hears('announcements.progress', { ...phrases.progress, may }, (turn) =>
    meant(turn, (by) => showProgress(turn, by)),
  )

  deed('stop', (turn, by) =>
    withSent(turn, lockSent(turn.db, by), async (found) => {
      const subject = subjectOf(found.id)
      if (waitingOf((await findStanding(turn.db, found)).sums)) {
        await letters.recall(turn.db, { kind: 'announcement', subject })
        await markStatus(turn.db, found.id, { status: 'cancelled' })
        await touch(turn.db, subject)
      }
      return showProgress(turn, by)
    }),
  )
  deed('retry', (turn, by) =>
    withSent(turn, lockSent(turn.db, by), async (found) => {
      const subject = subjectOf(found.id)
      if (found.status !== 'withdrawn') {
        await letters.retry(turn.db, { kind: 'announcement', subject })
        await touch(turn.db, subject)
      }
      return showProgress(turn, by)
    }),
  )

  bot.message('announcements.progress', (db, subject) =>
    follow(db, announcementIn(subject), { lang: 'nl' }),
  )
  bot.message('announcements.progress.en', (db, subject) =>
    follow(db, announcementIn(subject), { lang: 'en' }),
  )
  results(kit)
  nudging(kit)
  correcting(kit)
}
