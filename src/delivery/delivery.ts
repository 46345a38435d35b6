import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { forgetGates } from './gate.ts'
import { eraseLetters, findLetters, forgetLetters } from './kept.ts'
import { phrases } from './phrases.ts'
import { wake } from './post.ts'
import type { Live } from './posted.ts'
import { createPump } from './pump.ts'
import { createRefresh } from './refresh.ts'
import { touchAll } from './settle.ts'
import { shownKind } from './shown.ts'
import { release, reviveUnreachable } from './sweep.ts'
import { createTurnstile } from './turnstile.ts'
import { waitingCard } from './view.ts'
import { showWaiting } from './waiting.ts'

/** A pump that is busy longer than this lets its call end, and calls again. */
const mostBusy = 60_000

/** The one door out: what the bot says first, and the cards that it keeps up to date. */
export function delivery(kit: Kit) {
  const { bot, jobs, mine } = kit
  const perSecond = kit.settings.sendsPerSecond
  const turnstile = createTurnstile(perSecond)
  const pump = createPump(kit, { perSecond, turnstile })

  jobs.on('delivery.pump', async (_data, inTransaction) => {
    const empty = pump(inTransaction).then(() => true)
    if (await Promise.race([empty, sleep(mostBusy, false, { ref: false })])) return
    empty.catch(() => {})
    await inTransaction((db) => wake(jobs, db))
  })

  jobs.every('* * * * *', 'delivery.sweep', (inTransaction) =>
    inTransaction(async (db) => {
      await release(db, kit)
      await reviveUnreachable(db)
      await wake(jobs, db)
    }),
  )

  const refresh = createRefresh(kit, { perSecond, pass: turnstile.pass })
  jobs.on<Live>('delivery.refresh', refresh)

  const show = (turn: Turn<unknown>) => showWaiting(turn, kit)
  bot.action('delivery.open', z.object({}), show)
  bot.hears('delivery.open', phrases, show)
  jobs.on<{ subjects: string[] }>(shownKind, ({ subjects }, inTransaction) =>
    inTransaction((db) => touchAll(db, subjects, kit.touch)),
  )
  bot.message('delivery.waiting', async () => waitingCard())

  jobs.every('20 3 * * *', 'delivery.forget', (inTransaction) =>
    inTransaction(async (db) => {
      await forgetGates(db)
      await forgetLetters(db, new Date())
    }),
  )

  mine('delivery', {
    tables: ['delivery'],
    show: findLetters,
    erase: eraseLetters,
  })
}
