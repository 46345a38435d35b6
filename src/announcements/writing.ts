import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import { findEvents } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { findHeld } from '../people/rights.ts'
import { longest } from '../words/words.ts'
import { wordProblems } from './checks.ts'
import { draftTexts } from './draft-texts.ts'
import { aboutEvent, wishIn } from './event-meant.ts'
import { tell, tellMoment } from './finding-view.ts'
import { takeInHand } from './in-hand.ts'
import { listTexts } from './list-texts.ts'
import { listCard } from './list-view.ts'
import { noteCard } from './note-view.ts'
import { inHand, may, mayAddress, pressed, readable, withOpen } from './own.ts'
import { phrases } from './phrases.ts'
import { rewrite, startDraft, templateMeant } from './drafts.ts'
import { inTime } from './rules.ts'
import { showAudience, showForm, showPreview } from './scenes.ts'
import { fromTemplate, isTemplate, sentDraft, typedInto, type SentDraft } from './sent-form.ts'
import { dropDraft, emptyDraft, findAnnouncement, findAnnouncements } from './store.ts'
import { templateTexts } from './template-texts.ts'

const event = z.object({ eventId: z.string() })

/** The matcher hears no difference between one and several. */
const severalMeant = /^\W*(mededelingen|announcements)\W*$/i

/** Beginning a draft, writing it, finding it again, copying it, throwing it away. */
export function writing(kit: Kit) {
  const { bot } = kit
  bot.action('announcements.write', { data: event, may }, (turn) =>
    startDraft(turn, turn.data.eventId),
  )
  bot.hears('announcements.write', { ...phrases.write, may }, async (turn) => {
    if (severalMeant.test(turn.data.text)) return showList(turn)
    const wish = await wishIn(turn)
    const cut = turn.data.text.length >= longest - 1
    return aboutEvent(turn, wish.event, (eventId) => startDraft(turn, eventId, { ...wish, cut }))
  })

  bot.action('announcements.list', event.partial(), showList)
  bot.hears('announcements.list', { ...phrases.list, may }, showList)

  const open = (turn: Turn<unknown>) => (by: z.infer<typeof pressed>) =>
    withOpen(turn, by, async (row) => {
      await takeInHand(turn.db, row.id, turn.person.id)
      return showForm(turn, row)
    })
  bot.action('announcements.open', { data: pressed, may }, (turn) => open(turn)(turn.data))
  bot.hears('announcements.open', { ...phrases.open, may }, (turn) => inHand(turn, open(turn)))

  bot.action('announcements.save', { data: sentDraft, may }, (turn) => save(turn, kit))
  bot.hears('announcements.save', { ...phrases.save, may }, (turn) => {
    const name = templateMeant(turn.data.slot)
    return aboutEvent(turn, '', (eventId) => startDraft(turn, eventId, { template: name }))
  })

  const copy = (turn: Turn<unknown>) => async (by: z.infer<typeof pressed>) => {
    const row = await findAnnouncement(turn.db, by.announcementId)
    const t = listTexts[voiceOf(turn.person.lang, row?.event.voice)]
    if (row?.eventId !== by.eventId || !(await mayAddress(turn, row)))
      return noteCard(turn.person.lang, { title: t.gone, lines: [t.goneWhy] })
    const { titleNl, bodyNl, titleEn, bodyEn, audience, asks, essential, template } = row
    const same = { titleNl, bodyNl, titleEn, bodyEn, asks, essential, template }
    const whom = audience.picked ? emptyDraft.audience : audience
    return startDraft(turn, by.eventId, { draft: { ...emptyDraft, ...same, audience: whom } })
  }
  bot.action('announcements.copy', { data: pressed, may }, (turn) => copy(turn)(turn.data))
  bot.hears('announcements.copy', { ...phrases.copy, may }, (turn) => inHand(turn, copy(turn)))

  const dropping = pressed.extend({ sure: z.boolean().default(false) })
  const drop = (turn: Turn<unknown>) => (by: z.infer<typeof pressed> & { sure?: boolean }) =>
    withOpen(turn, by, async (row) => {
      const { lang } = turn.person
      const t = listTexts[voiceOf(lang, row.event.voice)]
      if (!by.sure)
        return noteCard(lang, { title: t.dropAsk, lines: [t.dropWhy], row, offers: 'drop' })
      await dropDraft(turn.db, row.id)
      return noteCard(lang, { title: t.dropped })
    })
  bot.action('announcements.drop', { data: dropping, may }, (turn) => drop(turn)(turn.data))
  bot.hears('announcements.drop', { ...phrases.drop, may }, (turn) => inHand(turn, drop(turn)))
}

async function showList(turn: Turn<unknown>): Promise<Reply> {
  const { db, person, about } = turn
  const held = await findHeld(db, person.id, may)
  const t = listTexts[voiceOf(person.lang)]
  if (held && !held.length) return t.notYours
  const events = await findEvents(db)
  const rows = await readable(turn, await findAnnouncements(db, held))
  const listed = rows.map((row) => {
    return { ...row, event: events.find(({ id }) => id === row.eventId)! }
  })
  const here = about && (held === null || held.includes(about)) ? about : null
  const eventId = here ?? listed[0]?.eventId ?? held?.[0] ?? events[0]?.id ?? ''
  const voice = events.find(({ id }) => id === eventId)?.voice ?? 'u'
  return listCard(listed, { eventId, lang: person.lang, voice })
}

/** Keeps what was typed, whatever is wrong with it, and goes on from there. */
const save = (turn: Turn<SentDraft>, kit: Kit) =>
  withOpen(turn, turn.data, async (before) => {
    const { data, now, person } = turn
    const { lang } = person
    const { voice } = before.event
    const { draft, trouble } = typedInto(before, data, now)
    const typed = trouble ? { when: data.when ?? '' } : {}
    const t = draftTexts[voiceOf(lang, voice)]
    if (data.next === 'template') {
      const name = isTemplate(data.template) ? data.template : null
      const filled = name ? fromTemplate(draft, name, voice) : draft
      const row = await rewrite(turn, kit, { before, draft: filled })
      const open = filled.bodyNl.includes('…')
      const note = name
        ? t.filledIn(templateTexts[voiceOf(lang, voice)][name].name, open)
        : t.chooseTemplate
      return showForm(turn, row, { notes: [note], ...typed })
    }
    const row = await rewrite(turn, kit, { before, draft })
    if (data.next === 'audience') return showAudience(turn, row)
    const l = listTexts[voiceOf(lang, voice)]
    if (data.next === 'list' && !trouble)
      return noteCard(lang, { title: l.kept, lines: [l.keptWhy], row, offers: 'open' })
    const late = row.sendAt && row.status === 'draft' && !inTime(row.sendAt, now)
    const notes = [
      ...tellMoment(trouble ?? (late ? 'timePast' : null), { lang, voice }),
      ...wordProblems(row).map((problem) => tell(problem, { lang, voice })),
    ]
    if (notes.length) return showForm(turn, row, { notes, ...typed })
    return showPreview(turn, row, kit)
  })
