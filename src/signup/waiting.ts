import { lockEvent } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { chooseInWords } from './choosing-in-words.ts'
import { findOwnCard } from './own.ts'
import { phrases } from './phrases.ts'
import { about, openForm, showWorkshops } from './opening.ts'
import { promote } from './waiting-list.ts'

/** “Zet me op de wachtlijst”: of the event for whoever is not in yet, of a workshop for whoever is; and moving up. */
export function waiting({ bot, jobs, post, touch, now }: Kit) {
  bot.hears('signup.wait', phrases.wait, (turn) =>
    about(turn, 'signup.open', async (eventId) => {
      if (turn.data.slot) return chooseInWords(turn, eventId, turn.data.slot)
      const found = await findOwnCard(turn.db, eventId, turn.person.id)
      return found?.own?.status === 'confirmed'
        ? showWorkshops(turn, eventId)
        : openForm(turn, eventId)
    }),
  )

  jobs.on<{ eventId: string }>('signup.promote', ({ eventId }, inTransaction) =>
    inTransaction(async (db) => {
      const event = await lockEvent(db, eventId)
      if (event) await promote(db, { post, touch, now: now() }, event)
    }),
  )
}
