import { expect, test } from 'vitest'
import { decide } from '../../src/faq/decide.ts'
import { readModel } from '../../src/faq/engine.ts'
import { written } from '../../src/faq/written.ts'
import { programmes } from './programme.ts'
import { liveIndex } from './sizes.ts'

const wholes = new Map([
  ['inburg', 'inburgering'],
  ['antidiscr', 'antidiscriminatie'],
])

test.each([
  ["najaar '20", 'najaar 2020'],
  ['in twintig drieëntwintig', 'in 2023'],
  ['van twintigtwintig', 'van 2020'],
  ['in tweeduizend negentien', 'in 2019'],
  ['in twenty twenty three', 'in 2023'],
  ['de twintig gemeenten', 'de twintig gemeenten'],
  ['een van de twintig', 'een van de twintig'],
  ['welke twintig zijn het', 'welke twintig zijn het'],
  ['de wet inburg. geldt', 'de wet inburgering  geldt'],
  ['lokaal antidiscr.beleid', 'lokaal antidiscriminatie beleid'],
  ['waar gaat dat over. En wanneer?', 'waar gaat dat over. En wanneer?'],
])('“%s” is read as “%s”', (typed, meant) => {
  expect(written(typed, (beginning) => wholes.get(beginning))).toBe(meant)
})

const index = liveIndex(programmes())
const model = readModel()

test.each([
  ['wie organiseerde de masterclasses van 2019', 'masterclasses-2019/organiser'],
  ['wie sprak er op de online startbijeenkomst', 'start-2020/speakers'],
  ['hoeveel bedraagt de uitkering', 'gat-bedrag'],
])('“%s” is answered by %s', (question, id) => {
  expect(decide(question, { index, model })).toMatchObject({ kind: 'answer', best: { id } })
})

test('who organises it is asked of the event in the talk', () => {
  const context = { event: 'start-2020' }
  const outcome = decide('wie organiseert het?', { index, model, context })
  expect(outcome).toMatchObject({ kind: 'answer', best: { id: 'start-2020/organiser' } })
})
