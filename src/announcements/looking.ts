import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { scoreNames } from '../words/names.ts'
import { check } from './checks.ts'
import { inHand, may, pressed, withOpen } from './own.ts'
import { phrases } from './phrases.ts'
import { countReach } from './reach.ts'
import { showPreview } from './scenes.ts'
import { unreachedCard } from './unreached-view.ts'

const asked = pressed.extend({
  as: z.string().max(80).optional(),
  next: z.string().max(80).optional(),
})

/** How each of them will read it, and whom it will not reach. */
export function looking(kit: Kit) {
  const { bot } = kit
  bot.action('announcements.preview', { data: asked, may }, (turn) =>
    withOpen(turn, turn.data, (row) =>
      showPreview(turn, row, { ...kit, as: turn.data.as || turn.data.next }),
    ),
  )
  bot.hears('announcements.preview', { ...phrases.preview, may }, (turn) =>
    inHand(turn, (by) =>
      withOpen(turn, by, async (row) => {
        const { readers } = await check(turn.db, row, turn.now)
        const people = readers.map(({ id, name }) => ({ id, names: [name] }))
        const [best] = scoreNames(turn.data.slot, people)
        return showPreview(turn, row, { ...kit, as: best?.id })
      }),
    ),
  )

  const unreached =
    (turn: Turn<unknown>) =>
    (by: z.infer<typeof pressed>): Promise<Reply> =>
      withOpen(turn, by, async (row) => {
        const { db, person, now } = turn
        const { readers } = await check(db, row, now)
        const { unreachable } = await countReach(
          db,
          readers.map(({ id }) => id),
        )
        const names = readers.filter(({ id }) => unreachable.has(id)).map(({ name }) => name)
        return unreachedCard({ row, names, lang: person.lang, now })
      })
  bot.action('announcements.unreached', { data: pressed, may }, (turn) =>
    unreached(turn)(turn.data),
  )
  bot.hears('announcements.unreached', { ...phrases.unreached, may }, (turn) =>
    inHand(turn, unreached(turn)),
  )
}
