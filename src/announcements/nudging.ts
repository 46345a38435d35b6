import { z } from 'zod'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { findRecipients } from './audience.ts'
import { doneCard, showProgress, withSent } from './following.ts'
import { meant, pressed } from './meant.ts'
import { isOutdated } from './reading.ts'
import { sureCard } from './report-view.ts'
import { resultsTexts } from './results-texts.ts'
import { lockSent, nudgeSubject, type Pressed } from './sent.ts'
import { sentPhrases as phrases } from './sent-phrases.ts'
import { findStanding } from './standing.ts'
import { subjectOf } from './store.ts'
import type { Turn } from '../chat.ts'

const may = 'event.announce'
const most = 2

/** Sends it once more to those who did not answer: how many they are is said first, and twice is enough. */
export function nudging({ bot, post, touch }: Kit) {
  const nudge = (turn: Turn<unknown>, by: Pressed & { count?: number }) =>
    withSent(turn, lockSent(turn.db, by), async (found) => {
      const { db, person } = turn
      const t = resultsTexts[voiceOf(person.lang, found.event.voice)]
      if (found.status === 'withdrawn') return showProgress(turn, by)
      if (!found.asks) return t.notAsked
      if (isOutdated(found, turn.now)) return t.eventOver
      const number = (await findStanding(db, found)).nudges.length + 1
      if (number > most) return t.enough
      const silent = await findRecipients(db, { ...found, audience: { unanswered: found.id } })
      const count = silent.length
      if (!count) return t.nobodySilent
      if (by.count !== count) {
        const why = t.nudgeWhy(count, number)
        const asked = { title: t.nudgeTitle, why, yes: t.nudgeYes(count), no: t.nudgeNo }
        return sureCard(found, { ...asked, verb: 'announcements.nudge', count }, person.lang)
      }
      const subject = nudgeSubject(found.id, number)
      await post(db, { kind: 'announcement.nudge', subject, to: silent, about: found.eventId })
      await touch(db, subjectOf(found.id))
      return doneCard(turn, found, t.nudged(count, number))
    })
  const counted = pressed.extend({ count: z.coerce.number().optional() })
  bot.action('announcements.nudge', { data: counted, may }, (turn) => nudge(turn, turn.data))
  bot.hears('announcements.nudge', { ...phrases.nudge, may }, (turn) =>
    meant(turn, (by) => nudge(turn, by)),
  )
}
