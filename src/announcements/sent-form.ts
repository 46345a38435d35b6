import { z } from 'zod'
import { fitting } from './lint.ts'
import { isRolledOver, readMoment } from './moment.ts'
import { pressed } from './own.ts'
import { templateTexts } from './template-texts.ts'
import type { Announcement, Draft } from './store.ts'
import type { Voice } from '../lang.ts'

const typed = z.string().optional()
const ticked = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((said) => said === 'true')])
  .optional()

/** What the form of a draft sends; what it does not send stays as it was. */
export const sentDraft = pressed.extend({
  template: z.string().max(40).optional(),
  titleNl: typed,
  bodyNl: typed,
  titleEn: typed,
  bodyEn: typed,
  moment: z.enum(['now', 'later']).optional(),
  /** What stood chosen when the form was shown. */
  shown: z.enum(['now', 'later']).optional(),
  when: z.string().max(200).optional(),
  asks: ticked,
  essential: ticked,
  next: z.enum(['preview', 'audience', 'template', 'list']).default('preview'),
})

export type SentDraft = z.infer<typeof sentDraft>

/** Why a moment was not taken over. */
export type Trouble = 'badMoment' | 'noMoment' | { dayPast: Date }

/** The draft with what was typed; a moment that gives trouble stays as it was. */
export function typedInto(row: Announcement, sent: SentDraft, now: Date) {
  const when = momentSent(sent, now)
  const trouble = when instanceof Date || !when ? null : when
  const draft: Draft = {
    template: row.template,
    titleNl: typedFor('title', sent.titleNl) ?? row.titleNl,
    bodyNl: typedFor('text', sent.bodyNl) ?? row.bodyNl,
    titleEn: sent.titleEn === undefined ? row.titleEn : typedFor('title', sent.titleEn) || null,
    bodyEn: sent.bodyEn === undefined ? row.bodyEn : typedFor('text', sent.bodyEn) || null,
    audience: row.audience,
    asks: sent.asks ?? row.asks,
    essential: sent.essential ?? row.essential,
    sendAt: when === null || when instanceof Date ? when : row.sendAt,
  }
  return { draft, trouble }
}

/** When it is to leave: null is at once, nothing is as it was. Some clients do not send a field that was emptied, so there is a choice beside it; a moment typed beside “at once” is still meant. */
function momentSent(
  { moment, shown, when }: SentDraft,
  now: Date,
): Date | null | undefined | Trouble {
  const typed = when?.trim().replace(/^(nu|meteen|direct|now|at once)$/i, '')
  if (moment === 'now' && (!typed || shown === 'later')) return null
  if (!typed) return moment === 'later' ? 'noMoment' : when === undefined ? undefined : null
  const read = readMoment(typed, now)
  if (!read) return 'badMoment'
  return isRolledOver(typed, read, now) ? { dayPast: read } : read
}

const typedFor = (kind: 'title' | 'text', typed: string | undefined) =>
  typed === undefined ? undefined : fitting(typed.trim(), kind)

export type TemplateName = keyof typeof templateTexts.je

export const isTemplate = (name: string | undefined): name is TemplateName =>
  name !== undefined && name in templateTexts.je

const weighty: TemplateName[] = ['change', 'cancellation', 'link']

/** The words of a template in the place of those that stood there. */
export function fromTemplate(draft: Draft, name: TemplateName, voice: Exclude<Voice, 'en'>): Draft {
  const [nl, en] = [templateTexts[voice][name], templateTexts.en[name]]
  return {
    ...draft,
    ...{ template: name, titleNl: nl.title, bodyNl: nl.body, titleEn: en.title, bodyEn: en.body },
    essential: weighty.includes(name) || draft.essential,
  }
}
