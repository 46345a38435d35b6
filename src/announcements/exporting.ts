import type { Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { clock, isoDay, voiceOf, type Lang } from '../lang.ts'
import { holds } from '../people/rights.ts'
import { openToken, sealToken } from '../people/token.ts'
import { fold } from '../words/words.ts'
import { toCsv } from './csv.ts'
import { withSent } from './following.ts'
import { deedsOf } from './meant.ts'
import { mayAddress } from './own.ts'
import { findRecipientRows, type Recipient } from './recipients.ts'
import { exportCard } from './report-view.ts'
import { resultsTexts } from './results-texts.ts'
import { wordsFor } from './results-view.ts'
import { findSent } from './sent.ts'
import { findAnnouncement, type AnnouncementRow } from './store.ts'
import { nameOf } from './wording.ts'

/** What became of every message, as a file for a spreadsheet, behind an address that nobody can guess. */
export function exporting({ bot, web, now, secretKey }: Kit) {
  // A key of its own: what opens here opens nothing else.
  const secret = () => `results ${secretKey}`
  deedsOf(bot)('export', (turn, by) =>
    withSent(turn, findSent(turn.db, by), async (found) => {
      const { id: personId, lang } = turn.person
      const address = (named: boolean) => {
        const key = pack({ announcementId: found.id, personId, named, lang })
        return web.address('results', sealToken(key, secret(), turn.now))
      }
      const addresses = { namedUrl: address(true), unnamedUrl: address(false) }
      return exportCard(found, addresses, lang)
    }),
  )
  web.serve('results', async (db, token) => {
    const opened = openToken(token, secret(), now())
    if (!opened) return null
    const { announcementId, personId, named, lang } = unpack(opened)
    const found = await findAnnouncement(db, announcementId)
    const right = 'event.announce'
    if (!found?.sentAt || !(await holds(db, personId, { right, eventId: found.eventId })))
      return null
    if (!(await mayAddress({ db, person: { id: personId } }, found))) return null
    const name = fileNameOf(found, lang)
    const body = await tableOf(db, found, { named, lang })
    return { name, type: 'text/csv; charset=utf-8', body }
  })
}

/** “mededeling-2020-11-26-nieuwe-zaal.csv” */
function fileNameOf(announcement: AnnouncementRow, lang: Lang): string {
  const { event, sentAt } = announcement
  const { fileName } = resultsTexts[voiceOf(lang, event.voice)]
  const slug = fold(nameOf(announcement, lang))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
  return `${[fileName, isoDay(sentAt!), slug.replace(/^-|-$/g, '')].filter(Boolean).join('-')}.csv`
}

/** Whose table it is, of what, and how. */
interface Wanted {
  announcementId: string
  personId: string
  named: boolean
  lang: Lang
}

/** An address has room for a hundred signs: two ids in full are too long. */
const pack = ({ announcementId, personId, named, lang }: Wanted) =>
  Buffer.from(`${announcementId}${personId}`.replaceAll('-', ''), 'hex').toString('base64url') +
  `${named ? 'n' : 'u'}${lang}`

function unpack(packed: string): Wanted {
  const ids = Buffer.from(packed.slice(0, -3), 'base64url').toString('hex')
  const [announcementId, personId] = [ids.slice(0, 32), ids.slice(32)]
  const lang = packed.endsWith('en') ? 'en' : 'nl'
  return { announcementId, personId, named: packed.at(-3) === 'n', lang }
}

export async function tableOf(
  db: Db,
  announcement: AnnouncementRow,
  { named, lang }: { named: boolean; lang: Lang },
): Promise<string> {
  const voice = voiceOf(lang, announcement.event.voice)
  const { columns, ...t } = resultsTexts[voice]
  const cells = (one: Recipient): Record<keyof typeof columns, string> => ({
    number: String(one.number),
    name: one.name ?? t.sharedChat,
    municipality: one.municipality ?? '',
    state: wordsFor(one, voice).is,
    reason: wordsFor(one, voice).why,
    sentAt: momentOf(one.sentAt),
    answer: one.answer ? t[one.answer] : '',
    answeredAt: momentOf(one.answeredAt),
  })
  const all = Object.keys(columns) as (keyof typeof columns)[]
  const shown = all.filter((column) => named || column !== 'name')
  const rows = (await findRecipientRows(db, announcement)).map(cells)
  if (!named) rows.sort((a, b) => Number(a.number) - Number(b.number))
  return toCsv([
    shown.map((column) => columns[column]),
    ...rows.map((row) => shown.map((column) => row[column])),
  ])
}

/** “2020-11-26 09:00”, as spreadsheets sort it. */
const momentOf = (at: Date | null): string => (at ? `${isoDay(at)} ${clock(at, 'en')}` : '')
