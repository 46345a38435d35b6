import { alike } from '../words/typos.ts'
import { piecesOf, variableNames } from './rules.ts'

/** What is wrong with a text (it may not leave so), or what could be better about it. */
export type Finding = Problem | Advice

export type Problem =
  | { error: 'noTitle' | 'noText' | 'insecureLink' | 'clickHere' | 'unfinished' }
  | { error: 'titleTooLong' | 'textTooLong'; most: number }
  | { error: 'unknownVariable'; name: string; meant: string | null }

export type Advice =
  | { advice: 'longSentence'; words: number; sentence: string }
  | { advice: 'otherVoice'; word: string }
  | { advice: 'shouting'; word: string }
  | { advice: 'manyLinks'; count: number }
  | { advice: 'noEnglish' }

export interface Texts {
  titleNl: string
  bodyNl: string
  titleEn: string | null
  bodyEn: string | null
}

export const longest = { title: 120, text: 3000 }

/** Cut just where it is too long: the form in which to mend it fits in a message, and says so. */
export const fitting = (typed: string, kind: keyof typeof longest): string =>
  typed.slice(0, longest[kind] + 1).replace(/[\uD800-\uDBFF]$/, '')

const mostWords = 20
const mostLinks = 3

/** Checks what was written, for whom it is written aside. */
export function lint(texts: Texts, address: 'je' | 'u'): Finding[] {
  const { titleNl, bodyNl, titleEn, bodyEn } = texts
  const titles = [titleNl, titleEn ?? '']
  const bodies = [bodyNl, bodyEn ?? '']
  const all = [...titles, ...bodies].join('\n')
  return [
    ...(titleNl.trim() ? [] : [{ error: 'noTitle' } as const]),
    ...(bodyNl.trim() ? [] : [{ error: 'noText' } as const]),
    ...(titles.some((title) => title.length > longest.title)
      ? [{ error: 'titleTooLong', most: longest.title } as const]
      : []),
    ...(bodies.some((body) => body.length > longest.text)
      ? [{ error: 'textTooLong', most: longest.text } as const]
      : []),
    ...unknownIn(all),
    ...(/\bhttp:\/\//i.test(all) ? [{ error: 'insecureLink' } as const] : []),
    ...(vague.test(all) ? [{ error: 'clickHere' } as const] : []),
    ...(/(?:^|\s)…[ \t]*$/m.test(all) ? [{ error: 'unfinished' } as const] : []),
    ...longSentences(bodies),
    ...otherVoice(`${titleNl}\n${bodyNl}`, address),
    ...shouting(all),
    ...tooManyLinks(all),
    ...(titleEn?.trim() && bodyEn?.trim() ? [] : [{ advice: 'noEnglish' } as const]),
  ]
}

export const isProblem = (finding: Finding): finding is Problem => 'error' in finding

/** A link says where it leads: these words do not. */
const vague =
  /\[\s*(?:klik\s+)?(?:hier|link|deze link|lees meer|(?:click\s+)?here|this link|read more)\s*\]\(|\b(?:klik|click)\s+(?:hier|here)\b/i

const names = Object.values(variableNames).flatMap(({ nl, en }) => [nl, en])

function unknownIn(all: string): Problem[] {
  const unknown = piecesOf(all).flatMap((piece) => ('unknown' in piece ? [piece.unknown] : []))
  return [...new Set(unknown)].map((name) => {
    const near = names
      .map((known) => ({ known, score: alike(known, name.toLowerCase()) }))
      .sort((a, b) => b.score - a.score)[0]!
    return { error: 'unknownVariable', name, meant: near.score > 0.5 ? near.known : null }
  })
}

/** B1 is what most people read with ease: one thought in a sentence. */
function longSentences(bodies: string[]): Advice[] {
  const sentences = bodies.flatMap((body) => wordsOnly(body).split(/(?<=[.!?…:])\s+|\n+/u))
  return sentences.flatMap((sentence) => {
    const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
    const start = sentence.trim().split(/\s+/).slice(0, 6).join(' ')
    return words > mostWords ? [{ advice: 'longSentence', words, sentence: start } as const] : []
  })
}

/** Addresses and variables are no words of the writer. */
const wordsOnly = (text: string) =>
  text
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\{[^{}]*\}/g, 'x')

const voices = {
  je: /(?<![\p{L}'’])(u|uw|uzelf)(?![\p{L}'’])/iu,
  u: /(?<![\p{L}'’])(je|jij|jou|jouw|jullie)(?![\p{L}'’])/iu,
}

function otherVoice(text: string, address: 'je' | 'u'): Advice[] {
  const word = voices[address].exec(wordsOnly(text))?.[1]
  return word ? [{ advice: 'otherVoice', word }] : []
}

/** A word in capitals is an abbreviation; two in a row, or one that is long, is shouting. */
function shouting(all: string): Advice[] {
  const loud = /\p{Lu}{8,}|\p{Lu}{3,}[\s!]+\p{Lu}{3,}/u.exec(wordsOnly(all))?.[0]
  return loud ? [{ advice: 'shouting', word: loud.trim() }] : []
}

function tooManyLinks(all: string): Advice[] {
  const count = all.match(/https?:\/\/|\{link[}|]/gi)?.length ?? 0
  return count > mostLinks ? [{ advice: 'manyLinks', count }] : []
}
