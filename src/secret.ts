import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'

/** The key given, or in development one made at the first start and kept in the data folder. */
export function readSecret({ SECRET_KEY, DATABASE_URL }: Config): string {
  if (SECRET_KEY) return SECRET_KEY
  if (DATABASE_URL.startsWith('memory://')) return randomBytes(32).toString('base64url')
  const folder = DATABASE_URL.startsWith('postgres') ? 'data' : DATABASE_URL
  const file = join(folder, 'secret.key')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(folder, { recursive: true })
  const made = randomBytes(32).toString('base64url')
  writeFileSync(file, `${made}\n`, { mode: 0o600 })
  return made
}
