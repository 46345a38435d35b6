import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Wrong } from './mistakes.ts'

/** A file's name and what stands in it. */
export interface Source {
  name: string
  text: string
}

/** YAML of which every scalar is text, and which knows on what line everything stands. */
export function openDocument({ name, text }: Source) {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines })
  const lineAt = (offset: number) => ({ file: name, line: lines.linePos(offset).line || 1 })

  function offsetOf(path: PropertyKey[]): number {
    const found = document.getIn(path, true)
    const parent = document.getIn(path.slice(0, -1), true)
    const isKey = ({ key }: { key: unknown }) => isScalar(key) && key.value === path.at(-1)
    const key = isMap(parent) ? parent.items.find(isKey)?.key : found
    if (isNode(key) && key.range) return key.range[0]
    return path.length ? offsetOf(path.slice(0, -1)) : 0
  }

  // One slip in the layout makes the parser stumble over all that follows.
  const [error] = document.errors
  const slip: Wrong | null = error
    ? [error.code === 'DUPLICATE_KEY' ? 'twice' : 'notYaml']
    : isMap(document.contents)
      ? null
      : ['notAFile']
  return {
    value: (isMap(document.contents) ? document.toJS() : {}) as Record<string, unknown>,
    broken: slip ? [{ ...lineAt(error?.pos[0] ?? 0), wrong: slip }] : [],
    /** Where something stands; what is missing, where it should have stood. */
    place: (path: PropertyKey[]) => lineAt(offsetOf(path)),
  }
}
