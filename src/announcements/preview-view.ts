import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { day, hour, voiceOf, type Lang } from '../lang.ts'
import type { Checked } from './checks.ts'
import { eventLine } from './event-words.ts'
import { tellAll } from './finding-view.ts'
import { previewTexts } from './preview-texts.ts'
import type { Reached } from './reach.ts'
import { secondsFor } from './rules.ts'
import { around, shownTo } from './shown.ts'
import type { AnnouncementRow } from './store.ts'

const line = z.object({ text: z.string() })
const words = z.object({
  as: z.string(),
  another: z.string(),
  edit: z.string(),
  audience: z.string(),
  approve: z.string(),
  decline: z.string(),
  unplan: z.string(),
})

const render = card(
  'announcement-preview',
  z.object({
    t: words,
    title: z.string(),
    event: z.string(),
    to: z.string(),
    reach: z.string(),
    when: z.string(),
    notes: z.array(line),
    as: z.string(),
    shown: z.array(z.record(z.string(), z.unknown())),
    buttons: z.string(),
    next: z.string(),
    others: z.array(z.object({ title: z.string(), value: z.string() })),
    send: z.string(),
    approves: z.boolean(),
    unplans: z.boolean(),
    edits: z.boolean(),
    unreached: z.string(),
    eventId: z.string(),
    announcementId: z.string(),
    version: z.number(),
    count: z.number(),
  }),
)

export interface Scene {
  row: AnnouncementRow
  checked: Checked
  reached: Reached
  /** For whom it is, in words. */
  audience: string
  lang: Lang
  now: Date
  /** Whose words these are; null where they are gone. */
  author: string | null
  approver: string | null
  /** The one whose eyes we look through. */
  as?: string | undefined
  /** Looks as the second pair of eyes. */
  approving: boolean
  fourEyes: boolean
  perSecond: number
  notes?: string[]
}

/** The real thing as one reader gets it, with all that is to be known before it leaves. */
export function previewCard(scene: Scene) {
  const { row, checked, reached, audience, lang, approving } = scene
  const t = previewTexts[voiceOf(lang, row.event.voice)]
  const { readers } = checked
  const at = Math.max(
    0,
    readers.findIndex(({ id }) => id === scene.as),
  )
  const reader = readers[at] ?? null
  const others = readers.length > 1 ? around(readers, at) : []
  const real = shownTo(scene, reader)
  const isDraft = row.status === 'draft'
  return render(lang, {
    t: { ...t, as: t.seeAs, approve: t.approves, decline: t.declines },
    title: approving ? t.approve(plain(scene.author ?? t.someone)) : headingOf(row, t),
    event: eventLine(row.event, lang),
    to: t.to(audience),
    reach: reachOf(scene, t),
    when:
      row.sendAt && row.sendAt > scene.now
        ? t.goesAt(`${day(row.sendAt, lang)}, ${hour(row.sendAt, lang)}`)
        : t.atOnce,
    notes: notesOf(scene, t),
    as: reader ? t.as(plain(reader.name)) : row.audience.place ? t.asChat : t.asAny,
    shown: real.shown,
    buttons: real.titles ? t.buttons(real.titles) : '',
    next: others[0]?.value ?? '',
    others,
    send: isDraft && checked.clear ? sendTitle(scene, t) : '',
    approves: approving,
    unplans: !approving && !isDraft,
    edits: !approving,
    unreached: reached.none && !approving ? t.unreached(reached.none) : '',
    eventId: row.eventId,
    announcementId: row.id,
    version: row.version,
    count: readers.length,
  })
}

type Words = typeof previewTexts.je

const headingOf = ({ status }: AnnouncementRow, t: Words) =>
  status === 'approval' || status === 'scheduled' ? t[status] : t.draft

/** “62 mensen: 51 in hun eigen chat, 8 via een gedeelde chat, 3 niet bereikbaar; klaar in ± 4 seconden” */
function reachOf({ row, checked, reached, perSecond }: Scene, t: Words): string {
  if (row.audience.place) return t.oneChat
  const count = checked.readers.length
  if (!count) return ''
  const { home, shared, none } = reached
  const each = [home && t.home(home), shared && t.shared(shared), none && t.none(none)]
  const ways = home === count ? [t.allHome(count)] : each
  // Those in a meeting chat share one word there that something waits for them.
  const seconds = secondsFor({ people: home + Math.min(shared, 1), perSecond })
  return t.reach(t.people(count), ways.filter(Boolean).join(', '), t.seconds(seconds))
}

function notesOf({ row, checked, lang, fourEyes, approver, notes = [] }: Scene, t: Words) {
  const told = [
    ...notes,
    ...(checked.counted.muted ? [t.muted(checked.counted.muted)] : []),
    ...(row.essential ? [t.essential] : []),
    ...(approver ? [t.approved(plain(approver))] : fourEyes ? [secondOf(row, t)] : []),
  ]
  const findings = tellAll(checked.findings, { lang, voice: row.event.voice })
  return [...told.map((text) => ({ text })), ...findings]
}

const secondOf = ({ audience }: AnnouncementRow, t: Words) =>
  audience.place ? t.fourEyesForChat : t.fourEyes

function sendTitle({ row, checked, fourEyes }: Scene, t: Words): string {
  const count = checked.readers.length
  if (row.audience.place) return fourEyes ? t.askForChat : row.sendAt ? t.planToChat : t.sendToChat
  if (fourEyes) return t.ask(count)
  return row.sendAt ? t.plan(count) : t.send(count)
}
