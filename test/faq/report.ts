import { isTorn } from '../../src/faq/decide.ts'
import { isOpen } from '../../src/faq/evidence.ts'
import { isRight } from './study.ts'
import type { Result } from './study.ts'

const share = (n: number, all: number) => (all ? ((100 * n) / all).toFixed(1) : '-')
export interface Bar {
  sure: number
  maybe: number
}

export function outcome({ question, top, outcome }: Result, { sure, maybe }: Bar): string {
  const p = outcome.chance
  const [best] = top
  if (!best || p < maybe || outcome.kind === 'refuse') return 'refused'
  if (isOpen(best)) return 'asked'
  if (p < sure || isTorn(top))
    return top.slice(0, 3).some((one) => isRight(question, one)) ? 'offered' : 'misoffered'
  if (isRight(question, best)) return 'right'
  return best.gap ? 'gap' : 'wrong'
}

/** So large a part may go wrong, of each kind. */
const rare = { in: 0.018, out: 0.02, near: 0.016, refused: 0.008 }

/** The lowest bars at which mistakes stay rare. */
export function pick(results: Result[]): Bar {
  const share = (kind: string, said: string[], bar: Bar) => {
    const of = results.filter(({ question }) => question.kind === kind)
    return of.filter((one) => said.includes(outcome(one, bar))).length / Math.max(1, of.length)
  }
  const bars = Array.from({ length: 99 }, (_, at) => (at + 1) / 100)
  const isSafe = (bar: Bar) =>
    share('in', ['wrong', 'gap'], bar) <= rare.in &&
    share('out', ['wrong', 'gap', 'right'], bar) <= rare.out &&
    share('near', ['wrong'], bar) <= rare.near
  const sure = bars.find((sure) => isSafe({ sure, maybe: 0 })) ?? 0.95
  const maybe =
    bars.findLast(
      (maybe) => maybe < sure && share('in', ['refused'], { sure, maybe }) <= rare.refused,
    ) ?? 0.05
  return { sure, maybe }
}

export function table(results: Result[], bar: Bar, verbose = false) {
  for (const kind of ['in', 'near', 'out', 'ambiguous']) {
    const of = results.filter(({ question }) => question.kind === kind)
    if (!of.length) continue
    const said = new Map<string, number>()
    for (const one of of) said.set(outcome(one, bar), (said.get(outcome(one, bar)) ?? 0) + 1)
    const r1 = of.filter((one) => isRight(one.question, one.top[0])).length
    const r3 = of.filter((one) => one.top.slice(0, 3).some((c) => isRight(one.question, c))).length
    console.log(
      kind.padEnd(10),
      String(of.length).padStart(4),
      `recall@1 ${share(r1, of.length)} @3 ${share(r3, of.length)}`,
      [...said]
        .sort()
        .map(([k, n]) => `${k} ${share(n, of.length)}`)
        .join('  '),
    )
  }
  const bins = Array.from({ length: 5 }, () => ({ n: 0, p: 0, y: 0 }))
  for (const one of results.filter(({ question }) => question.kind !== 'ambiguous')) {
    const bin = bins[Math.min(4, Math.floor(one.outcome.chance * 5))]!
    bin.n++
    bin.p += one.outcome.chance
    bin.y += isRight(one.question, one.top[0]) ? 1 : 0
  }
  console.log(
    'calibration',
    bins
      .map(({ n, p, y }) => `${n}: ${(p / (n || 1)).toFixed(2)}→${(y / (n || 1)).toFixed(2)}`)
      .join('  '),
  )
  const voices = [...new Set(results.map(({ question }) => question.voice))]
  console.log(
    voices
      .map((voice) => {
        const of = results.filter(
          ({ question }) => question.voice === voice && question.kind === 'in',
        )
        return `${voice} ${of.length}: ${share(of.filter((one) => outcome(one, bar) === 'right').length, of.length)}/${share(of.filter((one) => ['right', 'offered'].includes(outcome(one, bar))).length, of.length)}`
      })
      .join('  '),
  )
  if (!verbose) return
  for (const one of results) {
    const said = outcome(one, bar)
    const fine = {
      in: ['right'],
      near: ['right', 'refused'],
      out: ['refused'],
      ambiguous: ['asked', 'offered', 'misoffered'],
    }[one.question.kind]
    if (!fine.includes(said))
      console.log(
        `${one.question.kind} ${said} ${one.outcome.chance.toFixed(2)} ${one.question.q} → ${one.top
          .slice(0, 3)
          .map((c) => `${c.id}${c.gap ? '*' : ''} [${c.phrase}] ${c.score.toFixed(1)}`)
          .join(' | ')} (right: ${one.question.right.slice(0, 2).join(' ')})`,
      )
  }
}
