import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lock } from '../src/db/pglite.ts'
import { until } from './desk.ts'

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bijeen-'))
const taken = createServer()
let unlock = () => {}

beforeAll(async () => {
  await once(taken.listen(0, '127.0.0.1'), 'listening')
  unlock = lock(join(folder, 'busy'))
})
afterAll(() => {
  taken.close()
  unlock()
  rmSync(folder, { recursive: true, force: true })
})

/** The program, with these settings and no others. */
function launch(settings: Record<string, string>) {
  const { PATH, SystemRoot } = process.env
  const env = { PATH, SystemRoot, PORT: '0', DATABASE_URL: 'memory://', ...settings }
  return spawn(process.execPath, [program], { cwd: folder, env })
}

async function ending(child: ChildProcess) {
  const [said, printed, [code]] = await Promise.all([
    text(child.stderr!),
    text(child.stdout!),
    once(child, 'exit'),
  ])
  return { said, printed, code }
}
