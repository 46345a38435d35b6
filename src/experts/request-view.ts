import { z } from 'zod'
import { card, plain, type Card } from '../cards.ts'
import { inLang, voiceOf, type Lang } from '../lang.ts'
import { linesOf } from './request-lines.ts'
import type { Request } from './requests.ts'
import { requestTexts } from './request-texts.ts'
import { claimOf } from './rules.ts'
import { isAnswered, type Said } from './said.ts'

const line = z.object({ text: z.string() })

const render = card(
  'expert-request',
  z.object({
    heading: z.string(),
    about: z.string(),
    state: z.string(),
    lines: z.array(line.extend({ who: z.string() })),
    tried: z.string(),
    trials: z.array(line),
    notes: z.array(line),
    label: z.string(),
    empty: z.string(),
    hint: z.string(),
    typed: z.string(),
    send: z.string(),
    buttons: z.array(z.object({ title: z.string(), verb: z.string(), requestId: z.number() })),
    mine: z.string(),
    requestId: z.number(),
  }),
)

/** Whoever asked, whoever has it, another who may have it, or a channel where others read along. */
export type Side = 'asker' | 'holder' | 'expert' | 'channel'

export type Heading = 'newQuestion' | 'returned' | 'waiting' | 'late' | 'moreAsked'

export interface Shown {
  side: Side
  lang: Lang
  heading?: Heading
  /** Nobody but whoever asked can answer it now. */
  alone?: boolean
  /** What went otherwise than meant, or is good to know. */
  notes?: string[]
  typed?: string
}

export const wordsOf = (request: Pick<Request, 'voice'>, lang: Lang) =>
  requestTexts[voiceOf(lang, request.voice ?? 'u')]

/** A question to people as it stands, for one of the two, or for those who may take it. */
export function requestCard(request: Request, said: Said[], shown: Shown): Card {
  const { side, lang, notes = [], typed = '' } = shown
  const t = wordsOf(request, lang)
  const hides = side === 'channel'
  const tried = side === 'expert' || side === 'holder' ? request.tried : []
  const hint =
    side === 'asker' && request.status === 'asked' ? [shown.alone ? t.aloneWhy : t.askedWhy] : []
  return render(lang, {
    ...headOf(request, shown),
    lines: hides && !request.shown ? [] : linesOf(request, hides ? [] : said, { side, t }),
    tried: tried.length ? t.tried : '',
    trials: tried.slice(0, 3).map(({ question }) => ({ text: plain(question) })),
    notes: [...(hides && !request.shown ? [t.hidden] : []), ...hint, ...notes].map((text) => ({
      text,
    })),
    ...inputOf(request, shown),
    mine: side === 'asker' ? t.mine : '',
    typed,
    empty: t.empty,
    buttons: buttonsOf(request, said, shown).map((button) => ({
      ...button,
      requestId: request.id,
    })),
    requestId: request.id,
  })
}

function headOf(request: Request, { side, lang, alone, heading = 'newQuestion' }: Shown) {
  const t = wordsOf(request, lang)
  const { id, event } = request
  const about = event ? t.about(id, plain(inLang(lang, event.nl, event.en))) : t.number(id)
  const state = stateOf(request, side, lang)
  if (side === 'asker') return { heading: alone ? t.alone : state, about, state: '' }
  return { heading: t[heading], about, state }
}

/** How it stands, in the words of the one who looks. */
function stateOf({ status, expert, voice }: Request, side: Side, lang: Lang): string {
  const t = wordsOf({ voice }, lang)
  const name = plain(expert ?? t.somebody)
  if (status === 'closed') return t.closed
  if (side === 'asker') {
    if (status === 'taken') return t.taken(name)
    return status === 'asked' ? t.asked : t.answered
  }
  if (status === 'asked') return ''
  if (side === 'holder') return status === 'taken' ? t.mineNow : t.answeredYou
  return status === 'taken' ? t.takenBy(name) : t.answeredBy(name)
}

/** Where the next word is typed, for the two who speak with each other. */
function inputOf(request: Request, { side, lang }: Shown) {
  const t = wordsOf(request, lang)
  if (request.status === 'closed' || side === 'expert' || side === 'channel')
    return { label: '', hint: '', send: '' }
  if (side === 'holder') return { label: t.answer, hint: t.answerHint, send: t.send }
  if (request.status === 'asked') return { label: '', hint: '', send: '' }
  return { label: t.askOn, hint: request.expertId ? t.askOnHint : '', send: t.send }
}

function buttonsOf(request: Request, said: Said[], { side, lang, alone }: Shown) {
  const t = wordsOf(request, lang)
  const { status } = request
  const claim = { title: status === 'asked' ? t.claim : t.takeOver, verb: 'experts.claim' }
  const closes = status === 'closed' ? [] : [{ title: t.close, verb: 'experts.close' }]
  if (side === 'asker') return [...(alone ? [claim] : []), ...closes]
  if (side === 'holder') {
    const release = status === 'taken' ? [{ title: t.release, verb: 'experts.release' }] : []
    const learn = status === 'taken' ? [] : [{ title: t.learn, verb: 'experts.draft' }]
    return [...release, ...learn, ...(isAnswered(said) ? closes : [])]
  }
  const isLate = request.escalatedAt !== null
  return claimOf({ status, isMine: false, isLate }) === 'claimed' ? [claim] : []
}

/** What is left where a request stood that was erased or forgotten, or is for others now. */
export const emptyCard = (lang: Lang, heading: string): Card =>
  render(lang, {
    ...{ heading, about: '', state: '', lines: [], tried: '', trials: [], notes: [], label: '' },
    ...{ empty: '', hint: '', typed: '', send: '', buttons: [], mine: '', requestId: 0 },
  })
