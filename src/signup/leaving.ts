import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { leaveCard, leftCard } from './leave-view.ts'
import { mineCard, toldCard } from './messages-view.ts'
import { findMine, findOwnCard } from './own.ts'
import { phrases } from './phrases.ts'
import { about, isClosed, openForm, showPlace, showWorkshops } from './opening.ts'
import { leave, restore } from './leave.ts'
import { findLedger } from './store.ts'
import { placeTexts } from './place-texts.ts'

const event = z.object({ eventId: z.string() })

/** Seeing one's place, giving it up, and changing one's mind. */
export function leaving({ bot, post, touch, letters }: Kit) {
  bot.action('signup.mine', z.object({ eventId: z.string().optional() }), (turn) =>
    turn.data.eventId ? showPlace(turn, turn.data.eventId) : showMine(turn),
  )
  bot.hears('signup.mine', phrases.mine, showMine)

  bot.action('signup.leave', event.extend({ sure: z.boolean().default(false) }), async (turn) => {
    const { db, person, now, data } = turn
    if (!data.sure) return askLeave(turn, data.eventId)
    const left = await leave(db, { post, touch, now }, person.id, data.eventId)
    if (left) await letters.renewAbout(db, data.eventId, [person.id])
    const programme = await findLedger(db, data.eventId)
    return leftCard(programme, left ? left.offeringIds : [], person.lang)
  })
  bot.action('signup.restore', event.extend({ offeringIds: z.string().max(80) }), async (turn) => {
    const { db, person, now, data } = turn
    const offeringIds = data.offeringIds.split(',').map(Number).filter(Boolean)
    const again = await restore(db, { post, touch, now }, person, { ...data, offeringIds })
    if (!again) return openForm(turn, data.eventId, offeringIds)
    await letters.renewAbout(db, data.eventId, [person.id])
    return showPlace(turn, data.eventId)
  })
  bot.hears('signup.leave', phrases.leave, async (turn) => {
    if (/workshop/i.test(turn.data.slot)) {
      const anyEvent = { ...turn, data: { ...turn.data, slot: '' } }
      return about(anyEvent, 'signup.workshops', (eventId) => showWorkshops(turn, eventId))
    }
    const mine = await findMine(turn.db, turn.person.id, turn.now)
    const live = mine.filter(({ event }) => event.status !== 'cancelled')
    const [only, ...others] = live.length ? live : mine
    if (only && !others.length && !turn.data.slot) return askLeave(turn, only.event.id)
    return about(turn, 'signup.leave', (eventId) => askLeave(turn, eventId))
  })
}

async function askLeave(turn: Turn<unknown>, eventId: string): Promise<Reply> {
  const { db, person, now } = turn
  const found = await findOwnCard(db, eventId, person.id)
  if (found?.own && isClosed(found.programme.event, now)) return showPlace(turn, eventId)
  if (found?.own) return leaveCard(found.programme, found.own.status, person.lang)
  const t = placeTexts[voiceOf(person.lang, found?.programme.event.voice)]
  return toldCard(person.lang, { title: t.notRegistered })
}

/** One registration: that place. Several: a list. None: the way to one. */
async function showMine(turn: Turn<unknown>): Promise<Reply> {
  const { db, person, now } = turn
  const mine = await findMine(db, person.id, now)
  if (mine.length === 1) return showPlace(turn, mine[0]!.event.id)
  return mineCard(mine, person.lang)
}
