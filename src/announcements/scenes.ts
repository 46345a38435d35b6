import type { Card } from '../cards.ts'
import type { Reply, Turn } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import { findProgramme } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { holds } from '../people/rights.ts'
import { countAudience } from './audience.ts'
import { audienceCard } from './audience-view.ts'
import { audienceWords, type Ground } from './audience-words.ts'
import { findChats } from './chats.ts'
import { check } from './checks.ts'
import { formCard } from './draft-view.ts'
import { previewTexts } from './preview-texts.ts'
import { findMunicipalities, findPickedNames } from './picking.ts'
import { previewCard } from './preview-view.ts'
import { readable } from './own.ts'
import { countReach } from './reach.ts'
import { needsFourEyes } from './rules.ts'
import { findAnnouncements, type AnnouncementRow } from './store.ts'
import { nameOf } from './wording.ts'

export async function findGround(
  turn: Pick<Turn<unknown>, 'db' | 'person'>,
  { id, eventId }: AnnouncementRow,
): Promise<Ground> {
  const { db, person } = turn
  const programme = (await findProgramme(db, eventId))!
  const { event } = programme
  const others = await findAnnouncements(db, [eventId])
  const asking = others.filter((one) => one.asks && one.sentAt && one.id !== id)
  return {
    programme,
    chats: await findChats(db),
    asking: (await readable(turn, asking))
      .slice(0, 10)
      .map((one) => ({ ...one, title: nameOf({ ...one, event }, person.lang) })),
  }
}

/** The form, as it stands or as it was typed, with what to mend. */
export async function showForm(
  turn: Turn<unknown>,
  row: AnnouncementRow,
  more: { notes?: string[]; when?: string | undefined } = {},
): Promise<Reply> {
  const { lang } = turn.person
  const audience = audienceWords(row, await findGround(turn, row), lang)
  return formCard({ row, lang, audience, ...more })
}

export async function showAudience(
  turn: Turn<unknown>,
  row: AnnouncementRow,
  { notes = [], unknown = [] }: { notes?: string[]; unknown?: string[] } = {},
): Promise<Reply> {
  const { db, person } = turn
  const { eventId } = row
  const picked = row.audience.picked ? await findPickedNames(db, row.id) : []
  return audienceCard({
    ...{ row, notes, lang: person.lang },
    ground: await findGround(turn, row),
    count: (await countAudience(db, row)).people,
    municipalities: await findMunicipalities(db, eventId),
    wide: await holds(db, person.id, { right: 'everybody.announce', eventId: null }),
    names: [...picked, ...unknown].join('\n'),
  })
}

interface Look {
  /** Through whose eyes. */
  as?: string | undefined
  /** Something is not as it was when they looked last. */
  changed?: boolean
  notes?: string[]
}

/** Everything before it leaves: who, where, when, what stands in the way, and how one of them reads it. */
export async function showPreview(
  turn: Pick<Turn<unknown>, 'db' | 'person' | 'now'>,
  row: AnnouncementRow,
  { settings, ...look }: Look & Pick<Kit, 'settings'>,
): Promise<Card> {
  const { db, person, now } = turn
  const { lang } = person
  const checked = await check(db, row, now)
  const ids = checked.readers.map(({ id }) => id)
  const t = previewTexts[voiceOf(lang, row.event.voice)]
  return previewCard({
    ...{ row, checked, lang, now, as: look.as },
    reached: await countReach(db, ids),
    audience: audienceWords(row, await findGround(turn, row), lang),
    author: await findName(db, row.authorId),
    approver: await findName(db, approvedBy(row)),
    approving: row.status === 'approval' && row.authorId !== person.id,
    fourEyes: !approvedBy(row) && watched(row, ids.length, settings),
    perSecond: settings.sendsPerSecond,
    notes: [...(look.changed ? [t.changed] : []), ...(look.notes ?? [])],
  })
}

const approvedBy = ({ status, approverId }: AnnouncementRow) =>
  status === 'draft' ? null : approverId

/** Whether a second organiser is to look at it first. */
export const watched = (
  { audience }: Pick<AnnouncementRow, 'audience'>,
  people: number,
  { fourEyesAbove }: Kit['settings'],
): boolean => {
  const { everybody = false, place } = audience
  return needsFourEyes({ people, everybody, chat: place !== undefined }, fourEyesAbove)
}

export async function findName(db: Db, personId: string | null): Promise<string | null> {
  if (!personId) return null
  const found = await db
    .selectFrom('person')
    .where('id', '=', personId)
    .select('name')
    .executeTakeFirst()
  return found?.name ?? null
}
