import { z } from 'zod'
import { fitting } from './lint.ts'
import { readMoment } from './moment.ts'
import { pressed } from './own.ts'
import { templateTexts } from './template-texts.ts'
import type { Announcement, Draft } from './store.ts'
import type { Voice } from '../lang.ts'

const most = 12_000
const typed = z.string().max(most).optional()
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
  when: z.string().max(200).optional(),
  asks: ticked,
  essential: ticked,
  next: z.enum(['preview', 'audience', 'template', 'list']).default('preview'),
})

export type SentDraft = z.infer<typeof sentDraft>

/** The draft with what was typed; `badMoment` when the moment could not be read, which then stays as it was. */
export function typedInto(row: Announcement, sent: SentDraft, now: Date) {
  const when = sent.when?.trim().replace(/^(nu|meteen|direct|now|at once)$/i, '')
  const moment = when ? readMoment(when, now) : null
  const draft: Draft = {
    template: row.template,
    titleNl: typedFor('title', sent.titleNl) ?? row.titleNl,
    bodyNl: typedFor('text', sent.bodyNl) ?? row.bodyNl,
    titleEn: sent.titleEn === undefined ? row.titleEn : typedFor('title', sent.titleEn) || null,
    bodyEn: sent.bodyEn === undefined ? row.bodyEn : typedFor('text', sent.bodyEn) || null,
    audience: row.audience,
    asks: sent.asks ?? row.asks,
    essential: sent.essential ?? row.essential,
    sendAt: when === undefined || (when && !moment) ? row.sendAt : moment,
  }
  return { draft, badMoment: Boolean(when && !moment) }
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
