import { beforeEach, describe, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { lintCard } from '../cards/lint.ts'
import { teamsSchema } from '../cards/schema.ts'
import { group } from '../connector/client.ts'
import { stage, words } from '../stage.ts'

beforeEach(() => stage.clear())

const asker = (traits: object = {}) =>
  stage.as('anna', { conversation: group('overleg'), ...traits })

/** What Teams sends while somebody types in the field where they write. */
async function look(text: string | null, who = asker(), queryOptions = { skip: 0, count: 25 }) {
  const typed = { name: 'text', value: text }
  const parameters = [text === null ? { name: 'initialRun', value: 'true' } : typed]
  const value = { commandId: 'find', parameters, queryOptions }
  const { status, body } = await who.raw({ type: 'invoke', name: 'composeExtension/query', value })
  expect(status).toBe(200)
  return body.composeExtension
}
const titles = ({ attachments }: any): string[] =>
  attachments.map((one: any) => one.preview.content.title)

describe('from the field where people write', () => {
  test('a question finds its answer, with the quote and the source on the card', async () => {
    const found = await look('aan welke voorwaarden moet een initiatief voldoen voor de uitkering')
    expect(found).toMatchObject({ type: 'result', attachmentLayout: 'list' })
    const [first] = found.attachments
    expect(first.contentType).toBe('application/vnd.microsoft.card.adaptive')
    expect(first.preview.content.title).toContain('voorwaarden')
    expect(first.preview.content.text.length).toBeGreaterThan(10)
    expect(words(first.content)).toContain('“gericht is op interacties tussen burgers')
    expect(words(first.content)).toContain('startbijeenkomst van SZW en KIS')
  })

  test('an event that is named comes first, with its programme', async () => {
    const [first] = (await look('startbijeenkomst')).attachments
    expect(first.preview.content.text).toContain('3 december 2020')
    expect(words(first.content)).toContain('Opening')
  })

  test('before anything is typed there are the next events, and answers that many need', async () => {
    const found = await look(null)
    expect(titles(found).length).toBeGreaterThan(4)
    expect(titles(found).join()).toContain('Startbijeenkomst')
    expect(titles(found).join()).toContain('Aan welke voorwaarden')
    expect(titles(await look(''))).toEqual(titles(found))
  })

  test('what the sources do not speak of finds nothing, and says so', async () => {
    expect(await look('qwertyuiop zxcvbnm')).toEqual({
      type: 'message',
      text: 'Daarover staat niets in mijn bronnen of mijn agenda.',
    })
  })

  test('it speaks the language of whoever types, as they once chose it', async () => {
    const emma = asker({ locale: 'en-GB' })
    expect(titles(await look('what are the conditions of the grant', emma))[0]).toContain(
      'conditions',
    )
    await stage.as('anna').say('english please')
    expect(titles(await look('voorwaarden van de uitkering'))[0]).toContain('conditions')
  })

  test('ten at most, page by page', async () => {
    const all = titles(await look('discriminatie'))
    expect(all.length).toBeGreaterThan(3)
    expect(all.length).toBeLessThanOrEqual(10)
    expect(titles(await look('discriminatie', asker(), { skip: 2, count: 2 }))).toEqual(
      all.slice(2, 4),
    )
    expect(titles(await look('discriminatie', asker(), { skip: 10, count: 10 }))).toEqual([])
  })
})

describe('what is put in a chat', () => {
  const queries = [
    null,
    'startbijeenkomst',
    'agenda',
    'uitkering',
    'wat werkt',
    'masterclass',
    'KIS',
    'Hanneke Felten',
    'contact',
    'stap 3',
    'hoeveel geld',
    'discriminatie',
    'english',
  ]

  test('fits Teams and the rules of our house, and has nothing to press', async () => {
    const schema = teamsSchema()
    for (const query of queries) {
      const { attachments = [] } = await look(query)
      for (const { content, preview } of attachments) {
        expect(
          [...schema(content), ...lintCard(content)],
          `${query}: ${preview.content.title}`,
        ).toEqual([])
        expect(actionsOf(content).filter(({ type }) => type === 'Action.Execute')).toEqual([])
        expect(words(content)).not.toMatch(/Was dit het antwoord|Typ:/)
      }
    }
  })

  test('nothing in it is about whoever looked', async () => {
    await stage.signUp(stage.as('anna'), 'start-2020')
    const { attachments } = await look('startbijeenkomst')
    expect(JSON.stringify(attachments)).not.toMatch(/aangemeld|Anna|questionId/)
  })

  test('nothing is kept of what was looked for, and nobody becomes known by it', async () => {
    await look('hoeveel geld krijgen we')
    for (const table of ['person', 'question', 'talk', 'answered'] as const)
      expect(await stage.db.selectFrom(table).selectAll().execute(), table).toEqual([])
  })
})
