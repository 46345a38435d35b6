import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
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
    note: z.string(),
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
  }),
)

interface Wishes {
  muted: string[]
  organises: boolean
}

/** Every kind of reminder: when it comes, whether one wants it, and what comes in any case. */
export function quietCard(scene: Scene | null, lang: Lang, { muted, organises }: Wishes): Card {
  const event = scene?.programme.event
  const t = quietTexts[voiceOf(lang, event?.voice)]
  const mine = scene?.own?.status === 'confirmed'
  return render(lang, {
    eventId: event?.id ?? '',
    heading: t.title,
    title: mine && event ? titleOf(event, lang) : '',
    when: mine && event ? whenAndWhere(event, lang) : '',
    note: mine ? (event?.startsAt ? '' : t.untimed) : t.noEvent,
    rows: mutable.map((what) => rowOf(mine ? scene : null, t, { what, muted })),
    always: t.always,
    only: dispensable.every((what) => muted.includes(what)) ? '' : t.only,
    all: muted.length ? t.all : '',
    everybody: organises ? t.everybody : '',
  })
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
  return said || (programme.event.startsAt ? t.none : '')
}
