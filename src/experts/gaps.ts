import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { isoDay, voiceOf } from '../lang.ts'
import { findReviewers } from './entry-showing.ts'
import { entryTexts } from './entry-texts.ts'
import { gapsCard } from './gap-view.ts'
import { findGaps } from './missing.ts'
import { phrases } from './phrases.ts'
import { mayTeach } from './routes.ts'

const may = 'question.answer'

/** Which questions many people asked in vain: in numbers and in words that many used, never who. */
export function gaps({ bot, jobs, post, now }: Kit) {
  const open = async ({ db, person, now }: Turn<unknown>): Promise<Reply> => {
    const t = entryTexts[voiceOf(person.lang)]
    if (!(await mayTeach(db, person.id, null))) return t.notYours
    return gapsCard(await findGaps(db, now), person.lang)
  }
  bot.action('experts.gaps', z.object({}), open)
  bot.hears('experts.gaps', { ...phrases.gaps, may }, open)

  jobs.every('0 9 * * 1', 'experts.gaps', (inTransaction) =>
    inTransaction(async (db) => {
      const { unanswered, unhelpful } = await findGaps(db, now())
      if (!unanswered.length && !unhelpful.length) return
      const to = await findReviewers(db, null)
      const subject = `expert gaps ${isoDay(now())}`
      if (to.length) await post(db, { kind: 'experts.gaps', subject, to })
    }),
  )
  bot.message('experts.gaps', async (db, _subject, person, at) =>
    gapsCard(await findGaps(db, at), person!.lang),
  )
}
