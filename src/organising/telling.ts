import { z } from 'zod'
import { card, plain, type Card } from '../cards.ts'
import { findChange, type Changed } from '../events/changes.ts'
import { standing, type Edit } from '../events/edit.ts'
import { releaseOf, releasedLink } from '../events/link.ts'
import { findProgramme, type Programme } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { isDelivered } from '../people/letters.ts'
import { findStanding, type Standing } from './audience.ts'
import { changeTexts } from './change-texts.ts'
import { changedTexts } from './changed-texts.ts'
import { linesOf, offeringName, type Line } from './diff-view.ts'
import { titleOf } from '../events/saying.ts'
import { whenSaid } from './event-view.ts'

/** How a change looks to the people it concerns: what it was, and what it is now. */
export function telling({ bot }: Kit) {
  // “event start-2020, change 7”. Whoever has left since has nothing to hear,
  // and once it is over nobody hears what they have not heard yet.
  bot.message(
    'organising.changed',
    async (db, subject, person, now) => {
      const [, eventId, version] = /^event (.+), change (\d+)$/.exec(subject)!
      const programme = await findProgramme(db, eventId!)
      const change = await findChange(db, eventId!, Number(version))
      const own = await findStanding(db, eventId!, person!.id)
      if (!programme || !change || !own) return null
      const { overAt } = programme.event
      const letter = { kind: 'organising.changed', subject }
      if (overAt && overAt <= now && !(await isDelivered(db, letter, person!.id))) return null
      return changedCard({ programme, change, own, now }, person!.lang)
    },
    { live: true },
  )
}

const render = card(
  'changed',
  z.object({
    title: z.string(),
    event: z.string(),
    when: z.string(),
    lines: z.array(z.object({ what: z.string(), now: z.string(), was: z.string() })),
    why: z.string(),
    next: z.string(),
    join: z.string(),
    joinUrl: z.string(),
    t: z.object({
      keep: z.string(),
      calendar: z.string(),
      leave: z.string(),
      others: z.string(),
    }),
    may: z.object({ leave: z.boolean(), keep: z.boolean(), others: z.boolean() }),
    eventId: z.string(),
  }),
)

interface Telling {
  programme: Programme
  change: Changed
  own: Standing
  now: Date
}

function changedCard(telling: Telling, lang: Lang): Card | null {
  const { programme, change, own } = telling
  const { event } = programme
  const t = changedTexts[voiceOf(lang, event.voice)]
  const links = linksFor(telling, lang)
  const { times, status } = change.was
  const was: Edit = { ...(times && { times }) }
  const lines = [
    ...linesOf({ programme, was, will: standing(programme, was) }, lang),
    ...links.lines,
  ]
  if (!lines.length && status === undefined && !times) return null
  const off = event.status === 'cancelled'
  return render(lang, {
    title: titleSaid(telling, { t, url: links.url }),
    event: titleOf(event, lang),
    when: whenSaid(event, lang),
    lines,
    why: change.reason ? t.organiserSays(plain(change.reason)) : '',
    next: nextSaid(telling, t),
    join: links.workshop ? t.joinWorkshop : t.join,
    joinUrl: off ? '' : links.url,
    t,
    may: { leave: !off && !!times, keep: !off && own.status !== 'pending', others: off },
    eventId: event.id,
  })
}

type Texts = (typeof changedTexts)['je']

/** What is so now outweighs what this change made of it. */
function titleSaid(
  { programme: { event }, change: { was } }: Telling,
  { t, url }: { t: Texts; url: string },
): string {
  if (event.status === 'cancelled') return t.offCancelled
  if (was.status !== undefined) return event.status === 'planned' ? t.onPlanned : t.onTentative
  if (was.times) return t.moved
  const fresh = was.joinUrl === null || was.linkFrom !== undefined
  return fresh && url ? t.linkReady : t.changed
}

function nextSaid({ programme: { event }, change: { was } }: Telling, t: Texts): string {
  if (event.status === 'cancelled') return t.nextCancelled
  if (was.times) return t.nextMoved
  if (was.status === undefined) return ''
  return event.status === 'planned' ? t.nextPlanned : t.nextTentative
}

interface Links {
  lines: Line[]
  url: string
  workshop: boolean
}

/** Links only for who has a place, and never before their time. */
function linksFor({ programme, change, own, now }: Telling, lang: Lang): Links {
  const { event, offerings } = programme
  const { was } = change
  const none = { lines: [], url: '', workshop: false }
  if (own.status !== 'confirmed' || event.status === 'cancelled') return none
  const t = changedTexts[voiceOf(lang, event.voice)]
  const url = releasedLink(event, now)
  const from = releaseOf(event)
  const linked = was.joinUrl !== undefined || was.linkFrom !== undefined
  const said = (link: string | null) => (link ? t.linkNow : t.linkLater)
  const { joinLink, workshopLink } = changeTexts[voiceOf(lang, event.voice)]
  const ownLinks = (was.offerings ?? []).flatMap(({ id, joinUrl }) => {
    const seated = joinUrl !== undefined && own.offeringIds.includes(id)
    return seated && from && from <= now ? offerings.filter((one) => one.id === id) : []
  })
  const workshop = ownLinks.find(({ joinUrl }) => joinUrl)?.joinUrl
  const lines = ownLinks.map(({ id, joinUrl }) => ({
    what: workshopLink(offeringName(programme, id, lang)),
    now: said(joinUrl),
    was: '',
  }))
  return {
    lines: [...(linked ? [{ what: joinLink, now: said(url), was: '' }] : []), ...lines],
    url: workshop ?? url ?? '',
    workshop: workshop !== undefined && workshop !== null,
  }
}
