import { z } from 'zod'
import type { Reply, Said, Turn } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { numberIn } from '../words/words.ts'
import {
  findEarlier,
  findEntries,
  findEntry,
  findNewest,
  type Entry,
  type Version,
} from './entries.ts'
import { isPending, mayJudge, type Versions } from './entry-standing.ts'
import { entriesCard } from './entry-view.ts'
import { findLearned, showEntry, subjectOfEntry } from './entry-showing.ts'
import { entryTexts } from './entry-texts.ts'
import { phrases } from './phrases.ts'
import { mayTeach } from './routes.ts'
import { findSameAskers } from './same.ts'
import { lockLearning, makeLive, markApproved, markReturned, markWithdrawn } from './teaching.ts'

const one = z.object({ entryId: z.string() })
const version = one.extend({ number: z.number(), why: z.string().default('') })
type Judged = Turn<z.infer<typeof version>>

const may = 'question.answer'
const longestWhy = 500

/** What the bot learned, looked at by a second person, and taken back when it is wrong. */
export function judging(kit: Kit) {
  const { bot } = kit
  const list = async ({ db, person }: Turn<unknown>) => {
    const own: Versions[] = []
    for (const entry of await findEntries(db))
      if (await mayTeach(db, person.id, entry.eventId))
        own.push({ entry, newest: (await findNewest(db, entry.id))! })
    return entriesCard(person.lang, own)
  }
  bot.action('experts.entries', z.object({}), list)
  bot.hears('experts.entries', { ...phrases.entries, may }, list)

  bot.action('experts.entry', one, (turn) => teaching(turn, (entry) => showEntry(turn, kit, entry)))
  bot.hears('experts.entry', { ...phrases.entry, may }, (turn) => {
    const data = { entryId: named(turn.data) }
    return teaching({ ...turn, data }, (entry) => showEntry(turn, kit, entry))
  })

  const judges = (does: typeof withdraw) => (turn: Judged) =>
    teaching(turn, (entry) => does(turn, kit, entry))
  bot.action('experts.approve', version, judges(approve))
  bot.action('experts.sendback', version, judges(sendBack))
  bot.action('experts.withdraw', version, judges(withdraw))
  bot.action('experts.previous', version, judges(goBack))
  bot.hears('experts.previous', { ...phrases.previous, may }, async (turn) => {
    const entryId = named(turn.data)
    const number = (await findEntry(turn.db, entryId))?.number ?? 0
    const data = { entryId, number, why: '' }
    return entryId === 'geleerd-0'
      ? list(turn)
      : teaching({ ...turn, data }, (entry) => goBack({ ...turn, data }, kit, entry))
  })
}

const named = ({ slot, text }: Said) => `geleerd-${numberIn(slot || text) ?? 0}`

/** One change at a time, and only by those who may. */
async function teaching(
  { db, person, data }: Turn<{ entryId: string }>,
  answer: (entry: Entry) => Promise<Reply>,
): Promise<Reply> {
  const t = entryTexts[voiceOf(person.lang)]
  await lockLearning(db)
  const entry = await findEntry(db, data.entryId)
  if (!entry) return t.gone
  return (await mayTeach(db, person.id, entry.eventId)) ? answer(entry) : t.notYours
}

/** The words that wait, if they are these and this person may judge them. */
async function waitingFor({ db, data, person }: Judged, kit: Kit): Promise<Version | 'own' | null> {
  const learned = await findLearned(db, data.entryId, kit)
  const newest = learned?.newest
  if (!newest || newest.number !== data.number || !isPending(newest)) return null
  return mayJudge(learned, person.id) ? newest : 'own'
}

async function approve(turn: Judged, kit: Kit): Promise<Reply> {
  const { db, person, data, now } = turn
  const [t, id] = [entryTexts[voiceOf(person.lang)], data.entryId]
  const words = await waitingFor(turn, kit)
  if (!words || words === 'own') return showEntry(turn, kit, { id, notes: words ? [t.own] : [] })
  await markApproved(db, words, { by: person.id, now })
  await tellJudged(turn, kit, words)
  await renewLearned(db, kit, id)
  const to = await findSameAskers(db, (await findEntry(db, id))!, now)
  const told = await kit.post(db, { kind: 'experts.learned', subject: learnedAs(id), to })
  return showEntry(turn, kit, { id, notes: told ? [t.sent(told)] : [] })
}

async function sendBack(turn: Judged, kit: Kit): Promise<Reply> {
  const { db, person, data } = turn
  const [t, id] = [entryTexts[voiceOf(person.lang)], data.entryId]
  const words = await waitingFor(turn, kit)
  if (!words || words === 'own') return showEntry(turn, kit, { id, notes: words ? [t.own] : [] })
  await markReturned(db, words, data.why.trim().slice(0, longestWhy))
  await tellJudged(turn, kit, words)
  return showEntry(turn, kit, { id })
}

/** Whoever wrote it hears of it, and whoever was asked to judge sees that it was done. */
async function tellJudged({ db, person }: Judged, { post, letters }: Kit, words: Version) {
  const subject = subjectOfEntry(words.entryId, words.number)
  const { writtenBy } = words
  if (writtenBy && writtenBy !== person.id)
    await post(db, { kind: 'experts.judged', subject, to: writtenBy })
  await letters.renew(db, { kind: 'experts.review', subject })
}

/** Under this name whoever asked the same gets the answer, once. */
const learnedAs = (id: string) => `expert entry ${id}`

/** Whoever got the answer before sees what the bot says now. */
const renewLearned = (db: Db, { letters }: Kit, id: string) =>
  letters.renew(db, { kind: 'experts.learned', subject: learnedAs(id) })

async function withdraw(turn: Judged, kit: Kit, entry: Entry): Promise<Reply> {
  const { db, data, now } = turn
  const { id, status, number } = entry
  if (status === 'live' && number === data.number) {
    await markWithdrawn(db, id, now)
    await kit.letters.recall(db, { kind: 'experts.learned', subject: learnedAs(id) })
    await renewLearned(db, kit, id)
  }
  return showEntry(turn, kit, { id })
}

/** Words that were approved once need no second look; pressed twice on one card, it goes one step. */
async function goBack(turn: Judged, kit: Kit, entry: Entry): Promise<Reply> {
  const { db, person, data, now } = turn
  const t = entryTexts[voiceOf(person.lang)]
  const { id, status, number } = entry
  if (status !== 'live' || number !== data.number) return showEntry(turn, kit, { id })
  const earlier = await findEarlier(db, entry)
  if (!earlier) return showEntry(turn, kit, { id, notes: [t.noPrevious] })
  await makeLive(db, earlier, { by: person.id, now })
  await renewLearned(db, kit, id)
  return showEntry(turn, kit, { id })
}
