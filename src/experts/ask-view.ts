import { z } from 'zod'
import { card, plain, type Card } from '../cards.ts'
import type { Tried } from '../db/schema.ts'
import { voiceOf, type Lang, type Voice } from '../lang.ts'
import { askTexts } from './ask-texts.ts'
import type { Request } from './requests.ts'
import { wordsOf } from './request-view.ts'

const renderAsk = card(
  'expert-ask',
  z.object({
    t: z.object({
      ...{ question: z.string(), empty: z.string(), name: z.string(), named: z.string() },
      ...{ anonymous: z.string(), shown: z.string(), hint: z.string(), send: z.string() },
      back: z.string(),
    }),
    title: z.string(),
    why: z.string(),
    fault: z.string(),
    question: z.string(),
    name: z.enum(['named', 'anonymous']),
    shown: z.enum(['true', 'false']),
    tried: z.string(),
    trials: z.array(z.object({ text: z.string() })),
    questionId: z.string(),
  }),
)

/** What a question to an expert starts from, and how it was filled in. */
export interface Form {
  questionId: string
  question: string
  name?: 'named' | 'anonymous'
  shown?: 'true' | 'false'
}

/** Where a question to an expert is written: as it was asked, with what the bot tried. */
export function askCard(lang: Lang, form: Form, { tried, fault = '', address }: Around): Card {
  const t = askTexts[voiceOf(lang, address)]
  return renderAsk(lang, {
    ...{ t, title: t.title, why: t.why, fault, name: 'named', shown: 'false' },
    ...form,
    tried: tried.length ? t.tried : '',
    trials: tried.map(({ question }) => ({ text: plain(question) })),
  })
}

interface Around {
  tried: Tried[]
  fault?: string
  address?: 'je' | 'u' | undefined
}

const row = z.object({ title: z.string(), text: z.string(), open: z.string() })

export const renderList = card(
  'expert-list',
  z.object({
    title: z.string(),
    requests: z.array(row.extend({ requestId: z.number() })),
    entries: z.array(row.extend({ entryId: z.string() })),
    more: z.string(),
  }),
)

const most = 6

/** One's own questions, or those that wait for whoever looks. */
export function listCard(lang: Lang, list: 'mine' | 'todo', requests: Request[]): Card {
  const t = askTexts[voiceOf(lang)]
  const none = list === 'mine' ? t.noneOfMine : t.noneToDo
  return renderList(lang, {
    title: requests.length ? t[list] : none,
    requests: requests.slice(0, most).map((request) => ({
      title: t.row(request.id, wordsOf(request, lang).status[request.status]),
      text: plain(request.question),
      open: t.open(request.id),
      requestId: request.id,
    })),
    entries: [],
    more: requests.length > most ? t.more(requests.length - most) : '',
  })
}

/** Why it cannot be passed on; and whom the sources name instead. */
export function unasked(voice: Voice, why: 'nobody' | 'noAccount', contact: string | null): string {
  const t = askTexts[voice]
  return contact ? `${t[why]} ${t.contact(contact)}` : t[why]
}
