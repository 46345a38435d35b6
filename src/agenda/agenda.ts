import { z } from 'zod'
import { findProgramme } from '../events/store.ts'
import type { Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { forCalendar, near, opened, own, rightNow } from './answers.ts'
import { seriesAround, seriesNamed, whole, wholeInWords, withEvent } from './answers.ts'
import { findCalendarFile } from './calendar.ts'
import { findAgendas } from './finding.ts'
import { forgetOld } from './issued.ts'
import { phrases } from './phrases.ts'
import { eraseCalendar, findLinks, findTurning } from './store.ts'
import { sharedAgendaCard } from './view.ts'

const event = z.object({ eventId: z.string() })

/** What is on, one event up close, what of it is mine, and all of it in my own calendar. */
export function agenda(kit: Kit) {
  const { bot, jobs, touch, mine, now } = kit
  bot.action('agenda.open', event, (turn) => whole(turn, turn.data.eventId))
  bot.hears('agenda.open', phrases.open, (turn) => withEvent(turn, 'open', opened))
  bot.hears('agenda.whole', phrases.whole, (turn) => withEvent(turn, 'open', wholeInWords))
  bot.hears('agenda.near', phrases.near, near)

  bot.action('agenda.mine', event, (turn) => own(turn, turn.data.eventId))
  bot.hears('agenda.mine', phrases.mine, (turn) => withEvent(turn, 'mine', own))

  bot.action('agenda.now', z.object({}), rightNow)
  bot.hears('agenda.now', phrases.now, rightNow)

  bot.action('agenda.series', event.partial(), (turn) => seriesAround(turn, turn.data.eventId))
  bot.hears('agenda.series', phrases.series, seriesNamed)

  inCalendars(kit)
  bot.finds(findAgendas)

  bot.message('agenda', async (db, eventId, _person, at) => {
    const programme = await findProgramme(db, eventId)
    return programme ? sharedAgendaCard({ programme, lang: 'nl', now: at }) : null
  })

  jobs.every('* * * * *', 'agenda.clock', (inTransaction) =>
    inTransaction(async (db) => {
      for (const { id } of await findTurning(db, now())) await touch(db, id)
    }),
  )

  jobs.every('25 4 * * *', 'agenda.forget', (inTransaction) =>
    inTransaction((db) => forgetOld(db, now())),
  )

  mine('calendar', {
    tables: ['calendar_link', 'calendar_sequence'],
    show: findLinks,
    erase: eraseCalendar,
  })
}

function inCalendars({ bot, web, now }: Kit) {
  const addressOf = (token: string) => web.address('calendar', token)
  const calendar = (turn: Turn<unknown>, eventId: string) => forCalendar(turn, eventId, addressOf)
  bot.action('agenda.calendar', event, (turn) => calendar(turn, turn.data.eventId))
  bot.hears('agenda.calendar', phrases.calendar, (turn) => withEvent(turn, 'calendar', calendar))
  web.serve('calendar', (db, token) => findCalendarFile(db, token, now()))
}
