import type { Db } from './db/schema.ts'
import type { Web, WebFile } from './kit.ts'

/** Files for browsers: who offers what, and where it is found. */
export function createWeb(publicUrl: () => string) {
  const shelves = new Map<string, (db: Db, token: string) => Promise<WebFile | null>>()
  const web: Web = {
    serve: (path, answer) => void shelves.set(path, answer),
    address: (path, token) => `${publicUrl()}/files/${path}/${token}`,
  }
  return {
    web,
    file: async (db: Db, path: string, token: string) => shelves.get(path)?.(db, token) ?? null,
  }
}
