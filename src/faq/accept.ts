import { readFileSync } from 'node:fs'
import type { Programme } from '../events/store.ts'
import { decide } from './decide.ts'
import type { Model } from './decide.ts'
import type { Source } from './details.ts'
import { indexOf } from './engine.ts'
import type { Index } from './key-index.ts'

interface Frozen {
  right: string[]
  question: string
}

const frozen: Frozen[] = readFileSync(new URL('./frozen.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [ids = '', question = ''] = line.split('|')
    return { right: ids.split(' '), question }
  })

interface Around {
  sources: Source[]
  programmes: Programme[]
  model: Model
}

export interface Trial {
  phrasing: { id: string; text: string }
  around: Around
}

/** Whether a phrasing that was learned may go live: it leads to its own answer, and no frozen question fares worse by it. */
export function accept(
  { id, text }: Trial['phrasing'],
  { sources, programmes, model }: Around,
): boolean {
  const learned = sources.map((one) =>
    one.id === id ? { ...one, learned: [...one.learned, text] } : one,
  )
  const [before, after] = [indexOf(sources, programmes), indexOf(learned, programmes)]
  return (
    worth({ right: [id], question: text }, after, model) > 0 &&
    frozen.every((one) => worth(one, after, model) >= worth(one, before, model))
  )
}

/** 2: answered; 1: among what is offered; 0: neither; -1: answered wrongly. */
function worth({ right, question }: Frozen, index: Index, model: Model): number {
  const outcome = decide(question, { index, model })
  if (outcome.kind === 'answer') return right.includes(outcome.best.id) ? 2 : -1
  if (outcome.kind !== 'suggest') return 0
  return outcome.options.some(({ id }) => right.includes(id)) ? 1 : 0
}
