import { readFileSync } from 'node:fs'
import { announcements } from '../../src/announcements/announcements.ts'
import { findRecipients } from '../../src/announcements/audience.ts'
import {
  addDraft,
  emptyDraft,
  findAnnouncement,
  markSending,
  subjectOf,
  type Draft,
} from '../../src/announcements/store.ts'
import { actionsOf } from '../../src/cards.ts'
import { delivery } from '../../src/delivery/delivery.ts'
import { loadEvents } from '../../src/events/load.ts'
import { readEvents, readOverlay } from '../../src/events/read.ts'
import { signup } from '../../src/signup/signup.ts'
import { openDesk, until, words } from '../desk.ts'

export const eventId = 'start-2020'
export const other = 'themadag-2023'

const { events } = readEvents()
const overlayFile = new URL('../../src/demo/overlay.yaml', import.meta.url)
const { overlay } = readOverlay(
  { name: 'overlay.yaml', text: readFileSync(overlayFile, 'utf8') },
  events,
)

export type Office = Awaited<ReturnType<typeof openOffice>>

/** Where organisers announce and people answer, with the post beside it, which is in no hurry. */
export async function openOffice() {
  const desk = await openDesk([signup, announcements, delivery], { sendsPerSecond: 10 })
  await desk.inTransaction((db) => loadEvents(db, events, overlay!))

  const idOf = async (name: string) =>
    (
      await desk.db
        .selectFrom('person')
        .where('name', '=', name)
        .select('id')
        .executeTakeFirstOrThrow()
    ).id

  /** What became of the letters of an announcement, by state. */
  async function states(id: string, kind = 'announcement') {
    const rows = await desk.db
      .selectFrom('delivery')
      .where('kind', '=', kind)
      .where('subject', 'like', `${subjectOf(id)}%`)
      .select(['state', 'stale', 'leased_until'])
      .execute()
    const settled = rows.every(({ stale, leased_until }) => !stale && !leased_until)
    return { settled, all: rows.map(({ state }) => state).sort() }
  }

  return {
    ...desk,
    idOf,
    states,
    /** Somebody of this name who organises an event. */
    async organises(name: string, event = eventId) {
      const person = desk.as(name.toLowerCase(), { name })
      await person.say('mijn aanmeldingen')
      const appointed = { person_id: await idOf(name), event_id: event, by: 'the test' }
      await desk.db
        .insertInto('appointment')
        .values({ ...appointed, role: 'co-organiser' })
        .execute()
      return person
    },
    /** Somebody who comes to the start meeting. */
    async comes(name: string, { locale = 'nl-NL', municipality = 'Deventer' } = {}) {
      const person = desk.as(name.toLowerCase(), { name, locale })
      await person.press('signup.send', { eventId, role: 'adviser', municipality })
      return person
    },
    /** Puts an announcement in the post as its organiser does. */
    async send(draft: Partial<Draft> = {}, event = eventId) {
      return desk.inTransaction(async (db) => {
        const text = { titleNl: 'Nieuwe zaal', bodyNl: 'Beste {naam},\n\nWe zitten in zaal 2.' }
        const author = await db.selectFrom('person').select('id').executeTakeFirstOrThrow()
        const id = await addDraft(
          db,
          { ...emptyDraft, ...text, ...draft },
          { eventId: event, authorId: author.id, now: desk.clock.now },
        )
        await markSending(db, id, desk.clock.now)
        const row = (await findAnnouncement(db, id))!
        const { place } = row.audience
        const to = place ? { place } : await findRecipients(db, row)
        await desk.kit.post(db, { kind: 'announcement', subject: subjectOf(id), to, about: event })
        return id
      })
    },
    /** Until nothing of it is on its way any more. */
    arrived: (id: string, kind = 'announcement') =>
      until(async () => {
        const { all, settled } = await states(id, kind)
        return settled && !all.some((state) => state === 'queued' || state === 'sending')
      }),
    /** The cards that stand in somebody's chat, as one text each. */
    chat: (name: string) => desk.connector.activities(`a:${name.toLowerCase()}`).map(words),
    cardOf: (name: string) =>
      desk.connector.activities(`a:${name.toLowerCase()}`).at(-1)?.attachments?.[0]?.content,
    /** A day later, with other people: nobody known, nothing sent. */
    async clear() {
      await desk.inTransaction(async (db) => {
        for (const table of ['announcement', 'registration', 'person', 'conversation'] as const)
          await db.deleteFrom(table).execute()
        for (const table of ['delivery', 'rate_gate'] as const) await db.deleteFrom(table).execute()
      })
      desk.connector.clear()
    },
  }
}

/** What the buttons of a card say. */
export const titlesOf = (card: any): string[] =>
  actionsOf(card)
    .filter(({ type }) => type !== 'Action.Submit')
    .map(({ title }) => title)

/** What a button with this title carries. */
export const buttonOf = (card: any, title: string): { verb: string; data: any } => {
  const found = actionsOf(card).find((action) => action.title?.startsWith(title) && action.verb)
  if (!found) throw new Error(`No button “${title}” among ${titlesOf(card).join(', ')}`)
  return found
}
