import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { departure } from './checks.ts'
import { eventLine } from './event-words.ts'
import { noFacts } from './facts.ts'
import { previewTexts } from './preview-texts.ts'
import type { AnnouncementRow } from './store.ts'
import { wordingFor } from './wording.ts'

const line = z.object({ text: z.string() })

const render = card(
  'announcement-unreached',
  z.object({
    t: z.object({ mail: z.string(), back: z.string() }),
    title: z.string(),
    event: z.string(),
    why: z.string(),
    people: z.array(line),
    more: z.string(),
    mail: z.string(),
    eventId: z.string(),
    announcementId: z.string(),
  }),
)

const most = 40

interface Unreached {
  row: AnnouncementRow
  names: string[]
  lang: Lang
  now: Date
}

/** Who must be told otherwise, and a text for that. */
export function unreachedCard({ row, names, lang, now }: Unreached) {
  const t = previewTexts[voiceOf(lang, row.event.voice)]
  return render(lang, {
    t,
    title: names.length ? t.unreachedTitle : t.allReached,
    event: eventLine(row.event, lang),
    why: names.length ? t.unreachedWhy : t.allReachedWhy,
    people: names.slice(0, most).map((name) => ({ text: plain(name) || '–' })),
    more: names.length > most ? t.more(names.length - most) : '',
    mail: mailOf(row, now),
    eventId: row.eventId,
    announcementId: row.id,
  })
}

/** As plain text, without what is one person’s own. */
function mailOf(row: AnnouncementRow, now: Date): string {
  const scene = { facts: noFacts(row.event), now: departure(row, now) }
  const { title, body } = wordingFor(row, null, scene)
  return unmarked(`${title}\n\n${body}`)
}

/** Back from Markdown to what was typed: “[agenda](https://…)” is “agenda: https://…”. */
const unmarked = (text: string) =>
  text
    .replace(/\[((?:[^\]\\]|\\.)*)\]\(([^)]*)\)/g, (_all, words, url) =>
      words.replace(/\\/g, '') === url ? url : `${words}: ${url}`,
    )
    .replace(/\\([\\`*_[\]()#<>~|])/g, '$1')
