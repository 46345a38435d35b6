import { expect, test } from 'vitest'
import { accept } from '../../src/faq/accept.ts'
import { readModel } from '../../src/faq/engine.ts'
import { usable, type Question, type SetName } from './dataset.ts'
import { programmes } from './programme.ts'
import { outcome } from './report.ts'
import { knowledge, liveIndex } from './sizes.ts'
import { run, study } from './study.ts'

const index = liveIndex(programmes())
const model = readModel()
/** All is read in four times. */
const patience = { timeout: 120_000 }

/** Of the questions of each kind, how large a part came to each end. */
function sharesOf(name: SetName) {
  const results = run(study(usable([name], index), index), { ...model, sure: 0, maybe: 0 })
  return (kind: Question['kind'], ...ends: string[]) => {
    const of = results.filter(({ question }) => question.kind === kind)
    return of.filter((one) => ends.includes(outcome(one, model))).length / of.length
  }
}

// What is reached, of what we are after: 0.75, 0.95, 0.02, 0.02 and 0.02.
test.each([
  ['questions that the phrasings were written with', 'a', [0.84, 0.96, 0.02, 0.04, 0.01]],
  ['questions that nobody looked at', 'e', [0.77, 0.97, 0.01, 0.01, 0.01]],
  ['other questions that nobody looked at', 'f', [0.77, 0.96, 0.034, 0.01, 0.03]],
  ['the latest questions that nobody looked at', 'x', [0.86, 0.97, 0.01, 0.01, 0.03]],
] as const)(
  'of %s no fewer are answered, and no more wrongly, than before',
  (_what, name, gate) => {
    const share = sharesOf(name)
    const [right, helped, wrong, strange, near] = gate
    expect(share('in', 'right')).toBeGreaterThanOrEqual(right)
    expect(share('in', 'right', 'offered')).toBeGreaterThanOrEqual(helped)
    expect(share('in', 'wrong', 'gap')).toBeLessThanOrEqual(wrong)
    expect(share('out', 'right', 'wrong', 'gap')).toBeLessThanOrEqual(strange)
    expect(share('near', 'wrong')).toBeLessThanOrEqual(near)
  },
)

test(
  'what is learned goes live when it leads to its own answer, and takes none from another',
  patience,
  () => {
    const around = { sources: knowledge(), programmes: programmes(), model }
    const fair = { id: 'du-aantal', text: 'hoeveel plaatsen in het land kregen een zakje van SZW' }
    const greedy = { id: 'du-doel', text: 'uit wiens zak komt dat geld nou eigenlijk' }
    expect(accept(fair, around)).toBe(true)
    expect(accept(greedy, around)).toBe(false)
  },
)

test('an event that is added is known by all that can be asked of events', () => {
  const added = programmes().map((one) =>
    one.event.id === 'start-2020'
      ? { ...one, event: { ...one.event, id: 'nieuw', title: { nl: 'Waterdag' } } }
      : one,
  )
  const subjects = liveIndex(added).subjects.map(({ id }) => id)
  expect(subjects).toContain('nieuw')
  expect(subjects).not.toContain('start-2020')
})
