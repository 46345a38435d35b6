import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { holds } from '../people/rights.ts'
import { phrases } from './phrases.ts'
import { countSent, findLive, findMoments, yearLong } from './store.ts'
import { texts } from './texts.ts'
import { clockCard, goingCard, sentSaid } from './view.ts'
import { walk } from './walk.ts'
import { momentMeant } from './wish.ts'

const may = 'clock.turn'
const turned = { data: z.object({ to: z.iso.datetime() }), may } as const
const mostMoments = 3

/** Where somebody turns the clock to, and when that was by the clock itself. */
interface Walk {
  to: string
  since: string
  by: string
}

/** The time machine: in development mode the clock can be turned, and what falls due on the way happens. */
export function time({ bot, jobs, post, touch, now, clockwork }: Kit) {
  bot.action('time.turn', turned, (turn) => turnTo(turn, new Date(turn.data.to)))
  bot.hears('time.turn', { ...phrases.turn, may }, async (turn) => {
    if (!(await holds(turn.db, turn.person.id, { right: may, eventId: null })))
      return texts[voiceOf(turn.person.lang)].notYours
    const to = momentMeant(turn.data.text, turn.now)
    if (to) return turnTo(turn, to)
    return stand(turn, turn.data.slot ? texts[voiceOf(turn.person.lang)].unclear : '')
  })

  async function turnTo(turn: Turn<unknown>, to: Date): Promise<Reply> {
    const { db, person, now } = turn
    const t = texts[voiceOf(person.lang)]
    if (!clockwork) return t.onlyWhenTrying
    if (to <= now) return stand(turn, t.back)
    if (to.getTime() > now.getTime() + yearLong) return stand(turn, t.far)
    await jobs.soon(db, 'time.walk', walkOf(to, now, person.id))
    return goingCard(person.lang, to)
  }

  /** The clock as it stands, with something to say about it. */
  async function stand({ db, person, now }: Turn<unknown>, note: string): Promise<Reply> {
    if (!clockwork) return texts[voiceOf(person.lang)].onlyWhenTrying
    const moments = await findMoments(db, { clockwork, after: now, most: mostMoments })
    return clockCard(person.lang, { now, moments, note })
  }

  jobs.on<Walk>('time.walk', async (way, inTransaction) => {
    if (!clockwork) return
    const there = await walk({ clockwork, now, inTransaction }, new Date(way.to))
    await inTransaction(async (db) => {
      if (!there) return jobs.soon(db, 'time.walk', way)
      for (const subject of await findLive(db)) await touch(db, subject)
      await post(db, { kind: 'clock', subject: `${way.since} ${way.to}`, to: way.by })
    })
  })

  bot.message('clock', async (db, subject, person, now) => {
    if (!clockwork || !person) return null
    const sent = await countSent(db, new Date(subject.split(' ')[0]!), now)
    const moments = await findMoments(db, { clockwork, after: now, most: mostMoments })
    return clockCard(person.lang, { now, moments, note: sentSaid(sent, person.lang) })
  })
}

const walkOf = (to: Date, since: Date, by: string): Walk => ({
  to: to.toISOString(),
  since: since.toISOString(),
  by,
})
