import { z } from 'zod'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { correctingTexts } from './correcting-texts.ts'
import { withdrawCard } from './correcting-view.ts'
import { markWithdrawn, recallAll, renewAll } from './corrections.ts'
import { doneCard, showProgress, withSent } from './following.ts'
import { deedsOf, pressed } from './meant.ts'
import { findSent, lockSent } from './sent.ts'
import { findStanding } from './standing.ts'
import { subjectOf } from './store.ts'

const longest = 200

/** Taking back what was sent: a reason stays in its place. */
export function withdrawing({ bot, letters, touch }: Kit) {
  deedsOf(bot)('withdraw', (turn, by) =>
    withSent(turn, findSent(turn.db, by), async (found) => {
      if (found.status === 'withdrawn') return showProgress(turn, by)
      const standing = await findStanding(turn.db, found)
      return withdrawCard(found, { standing }, turn.person.lang)
    }),
  )
  const reasoned = pressed.extend({ why: z.string().default('') })
  bot.action('announcements.retract', { data: reasoned, may: 'event.announce' }, (turn) =>
    withSent(turn, lockSent(turn.db, turn.data), async (found) => {
      const { db, person, now, data } = turn
      const t = correctingTexts[voiceOf(person.lang, found.event.voice)]
      const why = data.why.trim()
      const fault = why ? t.reasonLong(longest) : t.reasonEmpty
      if (found.status === 'withdrawn') return showProgress(turn, data)
      if (!why || why.length > longest) {
        const standing = await findStanding(db, found)
        return withdrawCard(found, { standing, fault, typed: why.slice(0, 3000) }, person.lang)
      }
      await markWithdrawn(db, found.id, { why, now })
      await recallAll(db, letters, found.id)
      await renewAll(db, letters, found.id)
      await touch(db, subjectOf(found.id))
      return doneCard(turn, found, t.withdrawn)
    }),
  )
}
