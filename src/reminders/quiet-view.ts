import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { listed, voiceOf, type Lang } from '../lang.ts'
import { dispensable, mutable, type Mutable } from '../people/muted.ts'
import { titleOf } from '../events/saying.ts'
import { momentSaid, whenAndWhere } from './event-view.ts'
import { momentsIn } from './owed.ts'
import type { Scene } from './place.ts'
import { quietTexts, type QuietTexts } from './quiet-texts.ts'
import { mutedAs } from './store.ts'

const render = card(
  'reminders',
  z.object({
    eventId: z.string(),
    heading: z.string(),
    title: z.string(),
    when: z.string(),
    notes: z.array(z.object({ text: z.string() })),
    rows: z.array(
      z.object({
        title: z.string(),
        when: z.string(),
        off: z.string(),
        what: z.string(),
        turnOff: z.string(),
        turnOn: z.string(),
      }),
    ),
    always: z.string(),
    only: z.string(),
    all: z.string(),
    everybody: z.string(),
    events: z.string(),
  }),
)

/** What the person just asked for. */
export type Done = { note: 'turnedOff' | 'turnedOn'; kinds: Mutable[] } | { note: 'unheard' }

interface Wishes {
  muted: string[]
  organises: boolean
  done?: Done | undefined
}

/** Every kind of reminder: when it comes, whether one wants it, and what comes in any case. */
export function quietCard(scene: Scene | null, lang: Lang, wishes: Wishes): Card {
  const { muted, organises, done } = wishes
  const event = scene?.programme.event
  const t = quietTexts[voiceOf(lang, event?.voice)]
  const why = whyNothing(scene)
  const mine = why !== 'noEvent'
  return render(lang, {
    eventId: event?.id ?? '',
    heading: t.title,
    title: mine && event ? titleOf(event, lang) : '',
    when: mine && event ? whenAndWhere(event, lang) : '',
    notes: [done ? doneSaid(done, t, lang) : '', why ? t[why] : '']
      .filter(Boolean)
      .map((text) => ({ text })),
    rows: mutable.map((what) => rowOf(why ? null : scene, t, { what, muted })),
    always: t.always,
    only: dispensable.every((what) => muted.includes(what)) ? '' : t.only,
    all: muted.length ? t.all : '',
    everybody: organises ? t.everybody : '',
    events: why === 'noEvent' || why === 'cancelled' ? t.events : '',
  })
}

/** Why no reminder is on its way to this person; null when they are. */
function whyNothing(scene: Scene | null) {
  if (!scene?.own) return 'noEvent'
  const { event } = scene.programme
  if (event.status !== 'planned') return event.status
  if (scene.own.status !== 'confirmed') return 'noSeat'
  return event.startsAt ? null : 'untimed'
}

function doneSaid(done: Done, t: QuietTexts, lang: Lang): string {
  if (done.note === 'unheard') return t.unheard
  const isWithoutLink = done.note === 'turnedOff' && done.kinds.includes('reminder.minutes')
  return [t[done.note](kindsSaid(done.kinds, t, lang)), isWithoutLink ? t.askForLink : '']
    .filter(Boolean)
    .join(' ')
}

function kindsSaid(kinds: Mutable[], t: QuietTexts, lang: Lang): string {
  if (kinds.length === mutable.length) return t.everything
  if (kinds.length === mutable.length - 1 && !kinds.includes('announcements')) return t.reminders
  const names = kinds.map((what) => t.kinds[what])
  return listed(
    names.map((name) => name[0]!.toLowerCase() + name.slice(1)),
    lang,
  )
}

function rowOf(
  scene: Scene | null,
  t: QuietTexts,
  { what, muted }: { what: Mutable; muted: string[] },
) {
  const isOff = muted.includes(what)
  return {
    title: t.kinds[what],
    when: what === 'announcements' ? t.announcements : scene ? comingSaid(scene, t, what) : '',
    off: isOff ? t.off : '',
    what,
    turnOff: isOff ? '' : t.turnOff[what],
    turnOn: isOff ? t.turnOn[what] : '',
  }
}

/** “woensdag 2 december, 9.30 uur” */
function comingSaid({ programme, now, lang }: Scene, t: QuietTexts, what: Mutable): string {
  const ahead = momentsIn(programme).filter(({ kind, at }) => mutedAs(kind) === what && at > now)
  const said = ahead.map(({ at }) => momentSaid(at, lang)).join(' · ')
  return said || t.none
}
