import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Audience } from '../db/schema.ts'
import { findProgramme } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { log } from '../log.ts'
import { audienceMeant } from './audience-said.ts'
import { audienceTexts } from './audience-texts.ts'
import { plain } from '../cards.ts'
import { rewrite } from './drafts.ts'
import { findingTexts } from './finding-texts.ts'
import { inHand, may, mayAddress, pressed, withOpen } from './own.ts'
import { phrases } from './phrases.ts'
import { findPicked, savePicks } from './picking.ts'
import { findGround, showAudience, showPreview } from './scenes.ts'
import { draftOf, type AnnouncementRow } from './store.ts'

const several = z.string().max(4000).optional()
const aimed = pressed.extend({
  to: z.string().max(400).default('event'),
  status: several,
  workshops: several,
  rounds: several,
  roles: several,
  municipalities: several,
  names: z.string().optional(),
})

/** Choosing for whom it is, in a form or in words. */
export function aiming(kit: Kit) {
  const { bot } = kit
  const show = (turn: Turn<unknown>) => (by: z.infer<typeof pressed>) =>
    withOpen(turn, by, (row) => showAudience(turn, row))
  bot.action('announcements.audience', { data: pressed, may }, (turn) => show(turn)(turn.data))
  bot.hears('announcements.audience', { ...phrases.audience, may }, (turn) =>
    inHand(turn, show(turn)),
  )

  bot.action('announcements.narrow', { data: aimed, may }, (turn) =>
    withOpen(turn, turn.data, async (row) => {
      const audience = sentAudience(turn.data, await findGround(turn, row))
      const named = Boolean(turn.data.names?.trim())
      // Whoever fills in names for the first time means those, whatever the first list still says.
      const picks = audience.picked || (named && turn.data.to === 'event' && !row.audience.picked)
      return picks ? pick(turn, row, kit) : aim(turn, kit, { row, audience, unused: named })
    }),
  )
  bot.hears('announcements.narrow', { ...phrases.narrow, may }, (turn) =>
    inHand(turn, (by) =>
      withOpen(turn, by, async (row) => {
        const said = turn.data.text.replace(/^\s*(alleen|only)\s+(aan |to )?|^\s*(aan|to)\s+/i, '')
        const programme = (await findProgramme(turn.db, row.eventId))!
        const audience = audienceMeant(programme, said)
        if (audience) return aim(turn, kit, { row, audience })
        const { notMeant } = audienceTexts[voiceOf(turn.person.lang, row.event.voice)]
        return showAudience(turn, row, { notes: [notMeant] })
      }),
    ),
  )
}

const split = (sent: string | undefined) => (sent ?? '').split(',').filter(Boolean)

/** What the form says, as far as it names what exists. */
function sentAudience(
  { to, ...sent }: z.infer<typeof aimed>,
  { programme, chats, asking }: Awaited<ReturnType<typeof findGround>>,
): Audience {
  const [kind, id] = [to.split(':')[0]!, to.slice(to.indexOf(':') + 1)]
  if (kind === 'everybody') return { everybody: true }
  if (kind === 'names') return { picked: true }
  if (kind === 'chat' && chats.some((chat) => chat.id === id)) return { place: id }
  const { workshops, event } = programme
  const known = {
    status: ['confirmed', 'waiting', 'pending'],
    workshops: workshops.map(idOf),
    roles: event.rules.roles.map(idOf),
  }
  const named = (key: keyof typeof known) =>
    split(sent[key]).filter((one) => known[key].includes(one))
  const narrowed = {
    status: named('status') as NonNullable<Audience['status']>,
    workshops: named('workshops'),
    rounds: split(sent.rounds).map(Number).filter(Boolean),
    roles: named('roles'),
    municipalities: split(sent.municipalities),
    unanswered: kind === 'silent' && asking.some((one) => one.id === id) ? id : undefined,
  }
  return Object.fromEntries(Object.entries(narrowed).filter(([, value]) => value?.length))
}

const idOf = ({ id }: { id: string }) => id

/** Takes it over where this person may address them, and shows what it comes to. */
async function aim(
  turn: Turn<unknown>,
  kit: Kit,
  { row, audience, unused = false }: { row: AnnouncementRow; audience: Audience; unused?: boolean },
): Promise<Reply> {
  const t = findingTexts[voiceOf(turn.person.lang, row.event.voice)]
  if (!(await mayAddress(turn, { audience }))) {
    log.warn({ refused: 'announcements.narrow', right: 'everybody.announce' })
    return showAudience(turn, row, { notes: [t.notForYou] })
  }
  const aimed = await rewrite(turn, kit, { before: row, draft: { ...draftOf(row), audience } })
  return showPreview(turn, aimed, { ...kit, notes: unused ? [t.namesUnused] : [] })
}

/** People named one by one; who is nobody of this event is reported back, and nothing is lost. */
async function pick(
  turn: Turn<z.infer<typeof aimed>>,
  before: AnnouncementRow,
  kit: Kit,
): Promise<Reply> {
  const { db, person, data } = turn
  const { ids, unknown, more } = await findPicked(db, before.eventId, data.names ?? '')
  await savePicks(db, before.id, ids)
  // Other people are another version, even where the audience reads the same.
  const draft = { ...draftOf(before), audience: { picked: true } }
  const row = await rewrite(turn, kit, { before: { ...before, audience: {} }, draft })
  const t = findingTexts[voiceOf(person.lang, row.event.voice)]
  const used = data.to === 'names' ? [] : [t.namesUsed]
  if (!unknown.length && !more && ids.length) return showPreview(turn, row, { ...kit, notes: used })
  const notes = [
    ...(unknown.length ? [t.noneKnown(shortened(unknown))] : ids.length ? [] : [t.nobody]),
    ...(more ? [t.namesLeft(more)] : []),
  ]
  return showAudience(turn, row, { notes, unknown })
}

const mostTold = 10

const shortened = (names: string[]) =>
  names.slice(0, mostTold).map(plain).join(', ') + (names.length > mostTold ? ', …' : '')
