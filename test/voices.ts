import { pathToFileURL } from 'node:url'
import { root, type SourceFile } from './source.ts'

export interface Spoken {
  voice: string
  /** `src/signup/form-texts.ts you` */
  where: string
  text: string
}

/** Whatever a text may be asked to fit in: a name, a number, a yes, a list. */
const values = ['Anna', 2, 1, true, false, ['Anna', 'Bram']]

/** All that a file of texts says, in every voice; sentences with values are tried with several. */
export async function spokenIn({ path }: SourceFile): Promise<Spoken[]> {
  const module = await import(pathToFileURL(root + path).href)
  const voices = Object.values(module).filter((one: any) => one?.je && one?.u && one?.en)
  return voices.flatMap((all: any) =>
    Object.entries(all).flatMap(([voice, texts]) =>
      said(texts, `${path}`).map(({ where, text }) => ({ voice, where, text })),
    ),
  )
}

function said(part: any, where: string): { where: string; text: string }[] {
  if (typeof part === 'string') return [{ where, text: part }]
  if (typeof part === 'function')
    return values.flatMap((value) => said(attempt(part, value), where))
  if (!part || typeof part !== 'object') return []
  return Object.entries(part).flatMap(([key, value]) => said(value, `${where} ${key}`))
}

function attempt(say: (...values: any[]) => unknown, value: unknown): unknown {
  try {
    return say(...Array(say.length).fill(value))
  } catch {
    return undefined
  }
}
