import { z } from 'zod'
import type { Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { noticing } from './noticing.ts'
import { linkCard } from './link-view.ts'
import { isOwed } from './owed.ts'
import { isDelivered } from '../people/letters.ts'
import { findMeant, findScene, findSceneOfLetter } from './place.ts'
import { phrases } from './phrases.ts'
import { planning } from './planning.ts'
import { nextReminder, remind } from './sending.ts'
import { quieting } from './quieting.ts'
import { readSubject } from './subject.ts'
import { noEventCard, reminderCard } from './view.ts'

/** Telling people in time: what is coming, where, and through which link. */
export function reminders(kit: Kit) {
  const { bot, jobs, post, now } = kit
  jobs.every(
    '* * * * *',
    'reminders.tick',
    (inTransaction) => remind(inTransaction, { post, now: now() }),
    nextReminder,
  )

  // What did not leave in time is not said any more; what did is kept true.
  bot.message(
    'reminder',
    async (db, subject, person, at) => {
      const named = readSubject(subject)
      const scene = await findSceneOfLetter(db, named.eventId, { person: person!, now: at })
      if (!scene) return null
      const isOld = await isDelivered(db, { kind: 'reminder', subject }, person!.id)
      return isOld || isOwed(scene, subject) ? reminderCard(scene, named) : null
    },
    { live: true },
  )

  const link = async ({ db, person, now }: Turn<unknown>, eventId: string | null) => {
    const scene = eventId ? await findScene(db, eventId, { person, now }) : null
    return scene ? linkCard(scene) : noEventCard(person.lang)
  }
  bot.action('reminders.link', z.object({ eventId: z.string() }), (turn) =>
    link(turn, turn.data.eventId),
  )
  bot.hears('reminders.link', phrases.link, async (turn) => {
    const { db, person, about, data, now } = turn
    return link(turn, await findMeant(db, { text: data.text, about, personId: person.id }, now))
  })

  quieting(kit)
  planning(kit)
  noticing(kit)
}
