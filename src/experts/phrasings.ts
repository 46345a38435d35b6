import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { decide, findCandidates, findPhrasing, settle } from './candidates.ts'
import { entryTexts } from './entry-texts.ts'
import { phrasingCard, refusedCard } from './phrasing-view.ts'
import { phrases } from './phrases.ts'
import { mayTeach } from './routes.ts'
import { lockLearning } from './teaching.ts'

const pair = z.object({ entryId: z.string(), text: z.string().max(2_000) })
type Pair = z.infer<typeof pair>
const may = 'question.answer'

/** Other ways of asking, which people showed by what they pressed: an expert says whether they mean the same, and they count if no other question fares worse by it. */
export function phrasings({ bot, jobs, post }: Kit) {
  const open = async ({ db, person, now }: Turn<unknown>): Promise<Reply> => {
    const t = entryTexts[voiceOf(person.lang)]
    if (!(await mayTeach(db, person.id, null))) return t.notYours
    return phrasingCard(await findCandidates(db, now), person.lang)
  }
  bot.action('experts.phrasings', z.object({}), open)
  bot.hears('experts.phrasings', { ...phrases.phrasings, may }, open)

  const judge = (status: 'trying' | 'rejected') => async (turn: Turn<Pair>) => {
    const { db, person, data, now } = turn
    if (await mayTeach(db, person.id, null)) {
      await lockLearning(db)
      const isOne = ({ entryId, text }: Pair) => entryId === data.entryId && text === data.text
      if ((await findCandidates(db, now)).some(isOne)) {
        await decide(db, data, { status, by: person.id, now })
        if (status === 'trying') await jobs.soon(db, 'faq.try', data)
      }
    }
    return open(turn)
  }
  bot.action('experts.accept', pair, judge('trying'))
  bot.action('experts.reject', pair, judge('rejected'))

  jobs.on('experts.tried', ({ right, ...tried }: Pair & { right: boolean }, inTransaction) =>
    inTransaction(async (db) => {
      const settled = await settle(db, tried, right)
      if (right || !settled?.decidedBy) return
      const subject = `expert phrasing ${settled.id}`
      await post(db, { kind: 'experts.refused', subject, to: settled.decidedBy })
    }),
  )
  bot.message('experts.refused', async (db, subject, person) => {
    const phrasing = await findPhrasing(db, Number(subject.split(' ').at(-1)))
    return phrasing ? refusedCard(phrasing.text, person!.lang) : null
  })
}
