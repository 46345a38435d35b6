import { z } from 'zod'
import { findOverruled } from '../events/changes.ts'
import { editEvent, type Edit } from '../events/edit.ts'
import { findProgramme, lockEvent } from '../events/store.ts'
import type { Reply, Said, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { findConcerned } from './audience.ts'
import { draft } from './draft.ts'
import { phrases } from './phrases.ts'
import { doneCard, previewCard, refusedCard } from './preview-view.ts'
import { readCapacity, readFull, readLate, readLink, readMove } from './reading.ts'
import { readRelease, readStatus } from './reading.ts'
import { refusedTexts } from './refused-texts.ts'
import { toldCard } from './told.ts'
import { withEvent } from './which.ts'
import { wishForm, type Understood, type Wish } from './wish.ts'

const may = 'event.edit'
const event = z.object({ eventId: z.string() })

/** Setting and changing an event: words and forms lead to a preview, and only its button changes anything. */
export function changing(kit: Kit) {
  const { bot } = kit
  const hears = (
    verb: keyof typeof phrases,
    read: (said: Said, now: Date) => Understood | Promise<Understood>,
  ) =>
    bot.hears(`organising.${verb}`, { ...phrases[verb], may }, async (turn) =>
      understood(turn, await read(turn.data, turn.now)),
    )
  hears('link', ({ text, slot }) => readLink(text, slot))
  hears('release', ({ slot }, now) => readRelease(slot, now))
  hears('move', ({ text, slot }, now) => readMove(text, slot, now))
  hears('late', ({ text, slot }) => readLate(slot || text))
  hears('capacity', ({ text, slot }) => readCapacity(text, slot))
  hears('status', ({ text, slot }) => readStatus(text, slot))
  hears('full', ({ text, slot }) => readFull(text, slot))

  const wished = event.extend({ wish: wishForm })
  bot.action('organising.change', { data: wished, may }, (turn) => propose(turn, turn.data))

  const sure = wished.extend({ version: z.int() })
  bot.action('organising.apply', { data: sure, may }, (turn) => apply(turn, kit))

  bot.action(
    'organising.undo',
    { data: event.extend({ version: z.int().optional() }), may },
    (turn) => takeBack(turn, turn.data.eventId, turn.data.version),
  )
  bot.hears('organising.undo', { ...phrases.undo, may }, (turn) =>
    withEvent(turn, turn.data.slot, {
      aim: { verb: 'organising.open', right: may },
      answer: (eventId) => takeBack(turn, eventId),
    }),
  )
}

function understood(turn: Turn<Said>, read: Understood): Promise<Reply> | Reply {
  if ('flaw' in read) {
    const t = refusedTexts[voiceOf(turn.person.lang)]
    return toldCard(turn.person.lang, { title: t[read.flaw], why: t[`${read.flaw}Why`] })
  }
  const { wish, rest } = read
  return withEvent(turn, rest, {
    aim: { verb: 'organising.change', right: may, wish },
    answer: (eventId) => propose(turn, { eventId, wish }),
  })
}

/** Without a version: whatever was changed last. */
async function takeBack(turn: Turn<unknown>, eventId: string, version?: number): Promise<Reply> {
  const programme = await findProgramme(turn.db, eventId)
  const undo = version ?? programme?.event.version ?? 0
  return propose(turn, { eventId, wish: { undo } })
}

/** Shows what would change, and who would hear of it. */
export async function propose(
  turn: Turn<unknown>,
  { eventId, wish, stale = false }: { eventId: string; wish: Wish; stale?: boolean },
): Promise<Reply> {
  const { db, person, now } = turn
  const { lang } = person
  const programme = await findProgramme(db, eventId)
  if (!programme) return toldCard(lang, { title: refusedTexts[voiceOf(lang)].gone })
  const drafted = await draft(db, programme, wish, now)
  if ('refused' in drafted) return refusedCard({ programme }, drafted, lang)
  const audience = await findConcerned(db, programme, drafted.edit, now)
  return previewCard({ draft: drafted, audience, lang, now }, { stale, reason: wish.reason })
}

type Sure = Turn<{ eventId: string; wish: Wish; version: number }>

/** Carries out what the preview showed, when nothing has changed since. */
async function apply(turn: Sure, kit: Kit): Promise<Reply> {
  const { db, person, now, data } = turn
  const { eventId, wish, version } = data
  // Under the lock, so that those who are told are those who are in it.
  const programme = (await lockEvent(db, eventId)) && (await findProgramme(db, eventId))
  if (!programme) return propose(turn, { eventId, wish })
  const drafted = await draft(db, programme, wish, now)
  if ('refused' in drafted) return refusedCard({ programme }, drafted, person.lang)
  const { edit } = drafted
  const audience = await findConcerned(db, programme, edit, now)
  const change = { version, edit, by: person.id, reason: wish.reason ?? null, now }
  const edited = await editEvent(db, eventId, change)
  if ('refused' in edited) return propose(turn, { eventId, wish, stale: true })
  await tell(turn, kit, { edit, people: audience.people, version: edited.version })
  return doneCard({ draft: drafted, audience, lang: person.lang }, edited.version)
}

interface Told {
  edit: Edit
  people: string[]
  version: number
}

/** Those concerned hear of it, cards already sent become true, and whoever waits moves up. */
async function tell(turn: Sure, kit: Kit, { edit, people, version }: Told) {
  const { db, data } = turn
  const { eventId } = data
  const subjectOf = (change: number) => `event ${eventId}, change ${change}`
  for (const change of await findOverruled(db, eventId, { version, edit }))
    await kit.letters.recall(db, { kind: 'organising.changed', subject: subjectOf(change) })
  if (people.length)
    await kit.post(db, {
      kind: 'organising.changed',
      subject: subjectOf(version),
      to: people,
      about: eventId,
      rank: 1,
    })
  const { seats: _, fullSince: __, offerings, ...all } = edit
  if (Object.keys(all).length) await kit.letters.renewAbout(db, eventId)
  else if (offerings && people.length) await kit.letters.renewAbout(db, eventId, people)
  await kit.touch(db, eventId)
  const seats = offerings?.some((one) => one.seats !== undefined)
  const opens = [edit.seats, edit.fullSince, edit.status].some((set) => set !== undefined)
  if (seats || opens) await kit.jobs.soon(db, 'signup.promote', { eventId })
}
