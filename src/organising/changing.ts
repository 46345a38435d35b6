import { z } from 'zod'
import type { Reply, Said, Turn } from '../chat.ts'
import { findProgramme } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { apply } from './applying.ts'
import { flawCard } from './asking.ts'
import { phrases } from './phrases.ts'
import { propose } from './proposing.ts'
import { readCapacity, readFull, readLate, readLink, readMove } from './reading.ts'
import { readRelease, readStatus } from './reading.ts'
import { takeBack, undoLast } from './undoing.ts'
import { withEvent } from './which.ts'
import { wishForm, type Understood } from './wish.ts'

const may = 'event.edit'
const event = z.object({ eventId: z.string() })

/** Setting and changing an event: words and forms lead to a preview, and only its button changes anything. */
export function changing(kit: Kit) {
  const { bot } = kit
  const hears = (verb: keyof typeof phrases, read: (said: Said, now: Date) => Understood) =>
    bot.hears(`organising.${verb}`, { ...phrases[verb], may }, (turn) =>
      understood(turn, read(turn.data, turn.now)),
    )
  hears('link', ({ text, slot }) => readLink(text, slot))
  hears('release', ({ slot }, now) => readRelease(slot, now))
  hears('move', ({ text, slot }, now) => readMove(text, slot, now))
  hears('late', ({ text, slot }) => readLate(slot || text))
  hears('capacity', ({ text, slot }) => readCapacity(text, slot))
  hears('status', ({ text }) => readStatus(text))
  hears('full', ({ text }) => readFull(text))

  const wished = event.extend({ wish: wishForm })
  bot.action('organising.change', { data: wished, may }, (turn) => propose(turn, turn.data))

  const sure = wished.extend({ version: z.int() })
  bot.action('organising.apply', { data: sure, may }, (turn) => apply(turn, kit))

  const changed = event.extend({ version: z.int().optional() })
  bot.action('organising.undo', { data: changed, may }, (turn) =>
    takeBack(turn, turn.data.eventId, turn.data.version),
  )
  bot.hears('organising.undo', { ...phrases.undo, may }, undoLast)
}

/** Words that fall short lead to a card that asks for the rest. */
function understood(turn: Turn<Said>, read: Understood): Promise<Reply> {
  if ('wish' in read)
    return withEvent(turn, read.rest, {
      aim: { verb: 'organising.change', right: may, wish: read.wish },
      answer: (eventId) => propose(turn, { eventId, wish: read.wish }),
    })
  const verb = read.which?.workshop === undefined ? 'organising.open' : 'organising.workshops'
  return withEvent(turn, read.rest, {
    aim: { verb, right: may },
    answer: async (eventId) => {
      const programme = await findProgramme(turn.db, eventId)
      return flawCard(programme!, read, turn.person.lang)
    },
  })
}
