import { actionsOf } from '../cards.ts'
import { announcementCard } from './announcement-view.ts'
import { departure, factsOf, type Checked, type Reader } from './checks.ts'
import type { AnnouncementRow } from './store.ts'
import { wordingFor } from './wording.ts'

/** What stands on the card that the reader gets, taken from that card itself. */
export function shownTo(
  { row, checked, now }: { row: AnnouncementRow; checked: Checked; now: Date },
  reader: Reader | null,
) {
  const scene = { facts: factsOf(checked.facts, reader, row.event), now: departure(row, now) }
  const begun = { ...row, titleNl: row.titleNl || '…', bodyNl: row.bodyNl || '…' }
  const wording = wordingFor(begun, reader, scene)
  const lang = reader?.lang ?? 'nl'
  const real = announcementCard({
    ...{ announcement: row, wording, lang, answer: null },
  })
  const body = real['body'] as Record<string, unknown>[]
  const titles = actionsOf(real).map(({ title }) => String(title))
  // Of two headings on one card the first is the card’s own.
  const shown = body.map((part) => {
    const { style, ...plainly } = part
    return style === 'heading' ? plainly : part
  })
  return { shown, titles: titles.join(' · ') }
}

const mostChoices = 40

/** The others in their order, beginning with the next. */
export const around = (readers: Reader[], at: number) =>
  [...readers.slice(at + 1), ...readers.slice(0, at)]
    .slice(0, mostChoices)
    .map(({ id, name }) => ({ title: name || '–', value: id }))
