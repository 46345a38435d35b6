import { plain } from '../cards.ts'
import type { Side } from './request-view.ts'
import type { Request } from './requests.ts'
import type { requestTexts } from './request-texts.ts'
import type { Said } from './said.ts'

interface Looking {
  side: Side
  t: (typeof requestTexts)['je']
}

/** In bytes; a card says its words three times over, and is to weigh less than 28 KB. */
const room = 6_000

/** The question and the last that was said, as far as a card can hold; the name of whoever stays anonymous appears nowhere. */
export function linesOf(request: Request, said: Said[], { side, t }: Looking) {
  const asker = request.anonymous || side === 'channel' ? t.anonymous : plain(request.asker)
  const last = lastOf(said, room - weightOf(request.question))
  const left = said.length - last.length
  const all = [{ byExpert: false, text: request.question, name: null }, ...last]
  const lines = all.map(({ byExpert, text, name }) => {
    const expert = side === 'holder' && byExpert ? t.you : plain(name ?? t.somebody)
    const who = byExpert ? expert : side === 'asker' ? t.you : asker
    return { who: side === 'channel' ? '' : who, text: plain(text) }
  })
  return left ? [lines[0]!, { who: '', text: t.leftOut(left) }, ...lines.slice(1)] : lines
}

/** The newest is always there. */
function lastOf(said: Said[], room: number): Said[] {
  let left = room
  const first = said.findLastIndex(({ text }, at) => {
    left -= weightOf(text)
    return left < 0 && at < said.length - 1
  })
  return said.slice(first + 1)
}

const weightOf = (text: string) => Buffer.byteLength(JSON.stringify(plain(text))) + 150
