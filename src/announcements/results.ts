import { z } from 'zod'
import type { Card } from '../cards.ts'
import type { Reply, Turn } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { sumAnswers, sumByMunicipality } from './answers.ts'
import { exporting } from './exporting.ts'
import { noFacts } from './facts.ts'
import { doneCard, showProgress, withSent } from './following.ts'
import { meant, pressed } from './meant.ts'
import { findRecipientRows, unreachedStates } from './recipients.ts'
import { reportCard, sureCard } from './report-view.ts'
import { resultsTexts } from './results-texts.ts'
import { resultsCard } from './results-view.ts'
import { announcementIn, findSent, lockSent, type Pressed } from './sent.ts'
import { sentPhrases as phrases } from './sent-phrases.ts'
import { findStanding, totalOf } from './standing.ts'
import { findAnnouncement, subjectOf, type AnnouncementRow } from './store.ts'
import { wordingFor } from './wording.ts'

const may = 'event.announce'
const page = z.coerce.number().int().min(1).max(10_000).default(1)
const paged = pressed.extend({ page })
const listed = paged.extend({ all: z.boolean().default(false) })
const pageSize = 20

/** Who got it, who did not and why, and who answered what. */
export function results(kit: Kit) {
  const { bot, letters, touch } = kit
  bot.action('announcements.results', { data: listed, may }, (turn) => list(turn, turn.data))
  bot.hears('announcements.results', { ...phrases.results, may }, (turn) =>
    meant(turn, (by) => list(turn, by)),
  )
  bot.action('announcements.report', { data: paged, may }, (turn) => report(turn, turn.data))
  bot.hears('announcements.report', { ...phrases.report, may }, (turn) =>
    meant(turn, (by) => report(turn, by)),
  )

  bot.message('announcements.report', (db, subject) => renewReport(db, subject, 'nl'))
  bot.message('announcements.report.en', (db, subject) => renewReport(db, subject, 'en'))

  const unsure = pressed.extend({ count: z.coerce.number().default(0) })
  bot.action('announcements.unsure', { data: unsure, may }, (turn) =>
    withSent(turn, lockSent(turn.db, turn.data), async (found) => {
      const { db, data, person } = turn
      const { unknown } = (await findStanding(db, found)).sums
      if (!unknown || found.status === 'withdrawn') return showProgress(turn, data)
      if (data.count !== unknown) return askAgain(turn, found, unknown)
      const subject = subjectOf(found.id)
      await letters.retry(db, { kind: 'announcement', subject }, { unsure: true })
      await touch(db, subject)
      return doneCard(turn, found, resultsTexts[voiceOf(person.lang, found.event.voice)].again)
    }),
  )
  exporting(kit)
}

const list = (turn: Turn<unknown>, by: Pressed & { all?: boolean; page?: number }) =>
  withSent(turn, findSent(turn.db, by), async (announcement) => {
    const { db, person, now } = turn
    const { all = false } = by
    const standing = await findStanding(db, announcement)
    const { failed, unreachable, unknown } = standing.sums
    const count = all ? totalOf(standing.sums) : failed + unreachable + unknown
    const pages = Math.max(1, Math.ceil(count / pageSize))
    const number = Math.min(by.page ?? 1, pages)
    const some = { ...(all ? {} : { states: unreachedStates }), page: { number, size: pageSize } }
    const recipients = await findRecipientRows(db, announcement, some)
    const copy = copyOf(announcement, now)
    const shown = { announcement, standing, recipients, all, page: number, pages, count, copy }
    return resultsCard(shown, person.lang)
  })

/** The first page stays current; a card kept up to date has no reader, so each language is a kind of its own. */
const report = (turn: Turn<unknown>, by: Pressed & { page?: number }) =>
  withSent(turn, findSent(turn.db, by), async (found): Promise<Reply> => {
    const { lang } = turn.person
    const { page = 1 } = by
    const card = await drawReport(turn.db, found, { page, lang })
    const subject = subjectOf(found.id)
    if (page > 1) return card
    return lang === 'nl'
      ? { card, live: { kind: 'announcements.report', subject } }
      : { card, live: { kind: 'announcements.report.en', subject } }
  })

async function drawReport(
  db: Db,
  found: AnnouncementRow,
  { page, lang }: { page: number; lang: Lang },
): Promise<Card> {
  const answers = await sumAnswers(db, found)
  const towns = found.asks ? await sumByMunicipality(db, found) : []
  return reportCard(found, { answers, towns, page }, lang)
}

async function renewReport(db: Db, subject: string, lang: Lang): Promise<Card | null> {
  const found = await findAnnouncement(db, announcementIn(subject))
  return found ? drawReport(db, found, { page: 1, lang }) : null
}

/** The count stands in the button: more by then, and it is asked once more. */
const askAgain = ({ person }: Turn<unknown>, found: AnnouncementRow, count: number): Reply => {
  const t = resultsTexts[voiceOf(person.lang, found.event.voice)]
  const verb = 'announcements.unsure'
  const asked = { title: t.unsureTitle, why: t.unsureWhy(count), yes: t.unsureYes, no: t.unsureNo }
  return sureCard(found, { ...asked, verb, count }, person.lang)
}

/** The Dutch text without signs of layout, to be pasted elsewhere. */
function copyOf(announcement: AnnouncementRow, now: Date): string {
  const facts = noFacts(announcement.event)
  const { title, body } = wordingFor(announcement, null, { facts, now })
  return `${title}\n\n${body}`
    .replace(/\[([^\][]+)\]\((https:[^)]+)\)/g, (_, words, url) =>
      words === url ? url : `${words}: ${url}`,
    )
    .replace(/\\([\\`*_[\]()#<>~|])/g, '$1')
}
