import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface SourceFile {
  /** From the root: `src/signup/store.ts`. */
  path: string
  /** Where it lives: `signup`; for what stands on the ground floor its own name, `kit.ts`. */
  home: string
  name: string
  text: string
}

const made = /^(node_modules|data|devTools|pictures|\.git)$|\.(zip|log)$/

/** The files in a folder and below it, but for what tools make. */
export function sourceFiles(folder: string, ending = '.ts'): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !made.test(name))
    .flatMap((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name))
      if (entry.isDirectory()) return sourceFiles(path, ending)
      if (!entry.name.endsWith(ending)) return []
      const text = readFileSync(join(root, path), 'utf8')
      return [{ path, home: path.split('/')[1] ?? path, name: entry.name, text }]
    })
}

/** What a file imports: packages by name, our own files by their path from the root. */
export function importsOf({ path, text }: SourceFile): string[] {
  const found = text.matchAll(
    /^(?:import|export)\b[^'"=]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
  )
  return [...found]
    .map(([, ...names]) => names.find(Boolean)!)
    .map((name) => (name.startsWith('.') ? join(dirname(path), name) : packageOf(name)))
}

const packageOf = (name: string) =>
  name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0]!

export interface Measured {
  /** `src/app.ts:38 createApp` */
  what: string
  /** Lines of its own: functions within it are measured by themselves. */
  lines: number
  parameters: number
}

const opens =
  /^(\s*)(?:export )?(?:async )?function\*? (\w+)|^(\s*).*=> \{$|^(\s+)(?:async )?(\w+)\([^=]*\) \{$/

/** Every function of more than a line, measured by the indentation that prettier gives it. */
export function functionsOf({ path, text }: SourceFile): Measured[] {
  const lines = text.split('\n')
  const spans = lines.flatMap((line, start) => {
    const found = opens.exec(line)
    if (!found) return []
    const indent = /^\s*/.exec(line)![0]
    const closes = (one: string) => one.startsWith(`${indent}}`) && !one.endsWith('{')
    const end = lines.findIndex((one, n) => n > start && closes(one))
    return [{ start, end, name: found[2] ?? found[5] ?? line.trim() }]
  })
  return spans.map(({ start, end, name }) => {
    const within = spans.filter((one) => one.start > start && one.end < end)
    const outermost = within.filter(
      (one) => !within.some((other) => other.start < one.start && other.end > one.end),
    )
    const nested = outermost.reduce((sum, one) => sum + one.end - one.start - 1, 0)
    return {
      what: `${path}:${start + 1} ${name}`,
      lines: end - start + 1 - nested,
      parameters: parametersOf(lines.slice(start, end).join('\n'), name),
    }
  })
}

function parametersOf(text: string, name: string): number {
  const from = text.indexOf(`${name}(`)
  if (from < 0) return 0
  let [depth, count, blank] = [0, 0, true]
  const asked = text.slice(from + name.length).replace(/^\(\s*(db|trx): Db,/, '(')
  for (const sign of asked.replaceAll('=>', '')) {
    if (depth === 1 && (sign === ')' || sign === ',')) {
      count += blank ? 0 : 1
      blank = true
      if (sign === ')') return count
    } else if (depth > 0 && /\S/.test(sign)) blank = false
    depth += '([{<'.includes(sign) ? 1 : ')]}>'.includes(sign) ? -1 : 0
  }
  return count
}
