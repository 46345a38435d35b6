import { z } from 'zod'
import type { Card } from '../../src/cards.ts'
import type { Db } from '../../src/db/schema.ts'
import { delivery } from '../../src/delivery/delivery.ts'
import type { Addressee, Kit } from '../../src/kit.ts'
import type { Traits } from '../connector/participant.ts'
import type { Fault } from '../connector/faults.ts'
import { openDesk, until, words } from '../desk.ts'

export type Office = Awaited<ReturnType<typeof openOffice>>

export const say = (lang: 'nl' | 'en', text: string, rest: object = {}): Card => ({
  ...{ type: 'AdaptiveCard', version: '1.5', lang, fallbackText: text, speak: text },
  body: [{ type: 'TextBlock', text, wrap: true }],
  ...rest,
})

/** What the subject `note 1` says now, where it no longer says its own name. */
export const faces = new Map<string, string | null>()

/** A note to a person, one that is sent once or not at all, and a board that counts people by name. */
function notes({ bot }: Kit) {
  const note = async (
    _db: Db,
    subject: string,
    person: { name: string; lang: 'nl' | 'en' } | null,
  ) => {
    const text = faces.has(subject) ? faces.get(subject)! : subject
    if (text?.startsWith('broken')) throw new Error('broken')
    const lang = person?.lang ?? 'nl'
    const button = { type: 'Action.Execute', title: text, verb: 'test.press', data: { text } }
    return text === null || text === 'nothing'
      ? null
      : say(lang, `${text} for ${person?.name ?? 'all'}`, { actions: [button] })
  }
  bot.message('test.note', note, { live: true })
  bot.message('test.once', note, { once: true })
  const board = async (db: Db, subject: string) => say('en', `${await count(db, subject)} people`)
  bot.message('test.board', (db, subject) => board(db, subject))
  const phrases = { nl: ['bord {what}'], en: ['board {what}'], shared: true }
  bot.hears('test.board', phrases, async ({ db, data: { slot } }) => ({
    card: await board(db, slot),
    live: { kind: 'test.board', subject: slot },
  }))
  bot.hears('test.hello', { nl: ['goeiemorgen'], en: ['morning'] }, async () => 'Hello')
  const data = z.object({ text: z.string() })
  bot.action('test.press', data, async (turn) => say('nl', `pressed ${turn.data.text}`))
}

const count = async (db: Db, name: string) => {
  const people = db.selectFrom('person').where('name', 'like', `${name}%`)
  return (await people.select('id').execute()).length
}

/** A desk that sends notes, and what its visitors ask about them. */
export async function openOffice(options?: Parameters<typeof openDesk>[1]) {
  const desk = await openDesk([notes, delivery], options)

  const post = (to: Addressee, subject: string, { kind = 'test.note', rank = 0 } = {}) =>
    desk.inTransaction((db) => desk.kit.post(db, { kind, subject, to, rank }))

  const letterOf = async (to: string, subject: string) =>
    desk.db
      .selectFrom('delivery')
      .where((eb) => eb.or([eb('place_id', '=', to), eb(eb.cast('person_id', 'text'), '=', to)]))
      .where('subject', '=', subject)
      .selectAll()
      .executeTakeFirst()

  return {
    ...desk,
    post,
    letterOf,
    /** Somebody who once spoke with the bot: alone, unless told. */
    async acquaintance(name: string, traits: Traits = {}) {
      await desk.as(name, traits).say('goeiemorgen')
      const { id } = await desk.db
        .selectFrom('person')
        .where('name', '=', name[0]!.toUpperCase() + name.slice(1))
        .select('id')
        .executeTakeFirstOrThrow()
      return { id, place: `a:${name}` }
    },
    async settled(to: string, subject: string, wanted: string, seconds = 15) {
      await until(async () => (await letterOf(to, subject))?.state === wanted, seconds)
      return (await letterOf(to, subject))!
    },
    /** The next calls in this conversation go wrong. */
    stumble: (place: string, fault: Fault) =>
      desk.connector.fail({ ...fault, match: ({ conversationId }) => conversationId === place }),
    /** What stands in a chat about a subject. */
    received: (place: string, subject: string) =>
      desk.connector
        .activities(place)
        .map(words)
        .filter((text) => text.includes(subject)),
    /** Does now what happens every minute. */
    sweep: () => desk.runTick('delivery.sweep'),
  }
}

/** How many of these arrived in the fullest window of so many milliseconds. */
export function mostWithin(arrivals: { at: number }[], span: number): number {
  const times = arrivals.map(({ at }) => at).sort((one, other) => one - other)
  let first = 0
  const counts = times.map((at, last) => {
    while (at - times[first]! >= span) first++
    return last - first + 1
  })
  return Math.max(0, ...counts)
}
