import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { stage } from '../stage.ts'

beforeAll(stage.clear)

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const own = read('own.txt')
  .split('\n')
  .map((line) => line.split('|'))
  .flatMap(([kind, , question]) => (kind === 'in' && question ? [question] : []))
const others = (JSON.parse(read('questions/set-a.json')) as { q: string; kind: string }[])
  .filter(({ kind }) => kind === 'in')
  .map(({ q }) => q)
/** One in four, so that it takes seconds. */
const questions = [...own, ...others].filter((_, at) => at % 4 === 0)

/** Those that were taken for a question, each said by somebody new. */
async function takenForQuestions(all: string[]): Promise<string[]> {
  for (const [at, text] of all.entries()) await stage.as(`${all.length} ${at}`).say(text)
  const rows = await stage.db.selectFrom('question').select('text').execute()
  return all.filter((text) => rows.some((row) => row.text === text))
}

test('of the questions that people ask, hardly one is taken for a command', async () => {
  expect(questions.length).toBeGreaterThan(90)
  const taken = await takenForQuestions(questions)
  const lost = questions.filter((text) => !taken.includes(text))
  expect(lost.length / questions.length, lost.join('\n')).toBeLessThan(0.06)
})

test('no command of the README is taken for a question', async () => {
  const table = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    .split('\n## What people can type')[1]!
    .split('\nOrganisers,')[0]!
  const commands = [...table.matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\| (?!any question)/gm)]
    .flatMap(([, dutch = '', english = '']) => [...dutch.split(' · '), ...english.split(' · ')])
    .filter((said) => /^\p{L}[^…-]+$/u.test(said) && !/^(code|Nederlands|English)/.test(said))
  expect(commands.length).toBeGreaterThan(25)
  expect(await takenForQuestions(commands)).toEqual([])
})
