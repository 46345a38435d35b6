import type { Reply, Turn } from '../chat.ts'
import { findEvent } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { plain } from '../cards.ts'
import { voiceOf } from '../lang.ts'
import { scoreNames } from '../words/names.ts'
import { longest } from '../words/words.ts'
import { draftTexts } from './draft-texts.ts'
import { findingTexts } from './finding-texts.ts'
import { listTexts } from './list-texts.ts'
import { noteCard } from './note-view.ts'
import { fitting } from './lint.ts'
import { mayAddress } from './own.ts'
import { showForm } from './scenes.ts'
import { holds } from '../people/rights.ts'
import { fromTemplate, type TemplateName } from './sent-form.ts'
import { addDraft, changeDraft, emptyDraft, findAnnouncement } from './store.ts'
import { subjectOf, type AnnouncementRow, type Draft } from './store.ts'
import { templateTexts } from './template-texts.ts'

interface Start {
  audience?: Draft['audience'] | null
  text?: string
  template?: TemplateName | null
  draft?: Draft
  /** They typed more than is read in one go. */
  cut?: boolean
  /** To whom, in words that nobody could make out. */
  whoMeant?: string
}

/** A new draft about this event, with what was already said of it. */
export async function startDraft(
  turn: Turn<unknown>,
  eventId: string,
  { audience, text, template, draft, cut, whoMeant }: Start = {},
): Promise<Reply> {
  const { db, person, now } = turn
  const event = await findEvent(db, eventId)
  const l = listTexts[voiceOf(person.lang, event?.voice)]
  if (!event) return noteCard(person.lang, { title: l.gone, lines: [l.goneWhy] })
  if (!(await holds(db, person.id, { right: 'event.announce', eventId }))) return l.notYours
  const wide = !audience || (await mayAddress(turn, { audience }))
  const empty = draft ?? { ...emptyDraft, ...(audience && wide && { audience }) }
  const filled = template ? fromTemplate(empty, template, event.voice) : empty
  const { defaultTitle } = draftTexts[event.voice]
  const typed = { titleNl: defaultTitle, bodyNl: fitting(text ?? '', 'text') }
  const begun = text ? { ...filled, ...typed } : filled
  const id = await addDraft(db, begun, { eventId, authorId: person.id, now })
  const row = (await findAnnouncement(db, id))!
  const f = findingTexts[voiceOf(person.lang, event.voice)]
  const notes = [
    ...(wide ? [] : [f.notForYou]),
    ...(cut ? [f.cutOff(longest)] : []),
    ...(whoMeant ? [f.whoMeant(plain(whoMeant))] : []),
  ]
  return showForm(turn, row, { notes })
}

/** Writes a draft anew where it changed; whoever was asked to approve the old one need not any more. */
export async function rewrite(
  { db, person, now }: Turn<unknown>,
  { letters }: Pick<Kit, 'letters'>,
  { before, draft }: { before: AnnouncementRow; draft: Draft },
): Promise<AnnouncementRow> {
  if (!differs(before, draft)) return before
  if (before.status === 'approval')
    await letters.recall(db, { kind: 'announcements.approve', subject: versionOf(before) })
  await changeDraft(db, draft, { id: before.id, by: person.id, now })
  return (await findAnnouncement(db, before.id))!
}

const differs = (before: Draft, draft: Draft) =>
  (Object.keys(draft) as (keyof Draft)[]).some(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(draft[key]),
  )

/** “announcement 5…, version 2”: what is told of one version of it. */
export const versionOf = ({ id, version }: Pick<AnnouncementRow, 'id' | 'version'>) =>
  `${subjectOf(id)}, version ${version}`

/** The template that is named, in either language. */
export function templateMeant(said: string): TemplateName | null {
  const names = (Object.keys(templateTexts.je) as TemplateName[]).map((id) => {
    return { id, names: [templateTexts.je[id].name, templateTexts.en[id].name] }
  })
  const [best] = scoreNames(said, names)
  return best && best.score > 0.6 ? (best.id as TemplateName) : null
}
