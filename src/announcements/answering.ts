import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { mute, unmute } from '../people/muted.ts'
import { mutedCard } from './announcement-view.ts'
import { saveAnswer } from './answers.ts'
import { asking } from './asking.ts'
import { readBy } from './reading.ts'
import { ofTheLast, received } from './received.ts'
import { sentPhrases as phrases } from './sent-phrases.ts'
import { subjectOf } from './store.ts'

const announcement = z.object({ announcementId: z.uuid() })
const answered = announcement.extend({
  version: z.coerce.number(),
  answer: z.enum(['read', 'coming', 'notComing']),
})

/** What people say to an announcement they got: that they read it, that they come, that they want fewer. */
export function answering(kit: Kit) {
  const { bot, touch } = kit
  const answer = async (turn: Turn<z.infer<typeof answered>>): Promise<Reply> => {
    const { db, person, data, now } = turn
    const found = await received(turn, data.announcementId)
    if (typeof found === 'string') return found
    if (found.version !== data.version) return readBy(db, found, { person, now, note: 'newer' })
    if (found.asks && found.status !== 'withdrawn') {
      await saveAnswer(db, { ...data, personId: person.id }, { answer: data.answer, now })
      await touch(db, subjectOf(found.id))
    }
    return readBy(db, found, { person, now })
  }
  bot.action('announcements.answer', answered, answer)
  bot.hears('announcements.answer', phrases.answer, (turn) =>
    ofTheLast(turn, ({ id: announcementId, version }) => {
      const said = /\b(kom|come)\b/i.test(turn.data.text) ? 'coming' : 'read'
      return answer({ ...turn, data: { announcementId, version, answer: said } })
    }),
  )

  bot.action('announcements.read', announcement, async (turn) => {
    const found = await received(turn, turn.data.announcementId)
    return typeof found === 'string' ? found : readBy(turn.db, found, turn)
  })
  bot.hears('announcements.read', phrases.read, (turn) =>
    ofTheLast(turn, (found) => readBy(turn.db, found, turn)),
  )

  const hearLess = async ({ db, person }: Turn<unknown>, undo = false) => {
    await (undo ? unmute : mute)(db, person.id, 'announcements')
    return mutedCard(person.lang, !undo)
  }
  bot.action('announcements.mute', z.object({ undo: z.boolean().default(false) }), (turn) =>
    hearLess(turn, turn.data.undo),
  )
  bot.hears('announcements.mute', phrases.mute, (turn) => hearLess(turn))

  asking(kit)
}
