import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Wanted {
  port: number
  botUrl: string
  /** Where the client keeps its settings and its logs. */
  folder: string
  settings: string
  env: NodeJS.ProcessEnv
}

const script = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')

/** Starts Microsoft's local Teams client; it ends when we end. */
export async function startClient({ port, botUrl, folder, settings, env }: Wanted) {
  writeFileSync(join(folder, '.m365agentsplayground.yml'), settings)
  const flags = ['-e', `${botUrl}/api/messages`, '-c', 'msteams', '-p', String(port), '--dt']
  const child = spawn(process.execPath, [script, 'start', ...flags], {
    cwd: folder,
    env,
    stdio: 'ignore',
  })
  process.once('exit', () => child.kill())
  const url = `http://localhost:${port}`
  await answers(url, child)
  return { url, died: once(child, 'exit'), stop: () => void child.kill() }
}

async function answers(url: string, child: ChildProcess) {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(200)) {
    if (child.exitCode !== null) break
    if (await fetch(url).then(({ ok }) => ok, no)) return
  }
  throw new Error(
    'Microsoft’s local Teams client does not start: run `npm ci` again, then `npm run demo`.',
  )
}

const no = () => false

/** The port given, when it is free: the client would go elsewhere without a word. */
export async function freePort(given: string): Promise<number> {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 65536
  if (port > 65535)
    throw new Error('TEAMSAPPTESTER_PORT cannot be used: give a port number, such as 56150.')
  const probe = createServer()
  const free = await new Promise<boolean>((told) => {
    probe.once('error', () => told(false)).listen(port, () => told(true))
  })
  probe.close()
  if (free) return port
  throw new Error(
    `Port ${port} is in use, and Microsoft’s local Teams client needs it: stop the other program, or give another port in TEAMSAPPTESTER_PORT.`,
  )
}
