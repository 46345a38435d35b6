import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../src/demo/demo.ts', import.meta.url))

/** `npm run demo` as a new user starts it, in a folder and on ports of its own; resolves with where to look. */
export async function startDemo() {
  const folder = mkdtempSync(join(tmpdir(), 'bijeen-'))
  const [PORT, TEAMSAPPTESTER_PORT] = [await freePort(), await freePort()]
  const env = { ...process.env, PORT, TEAMSAPPTESTER_PORT, BROWSER: 'none' }
  const demo = spawn(process.execPath, [program], { cwd: folder, env })
  const ended = once(demo, 'exit') as Promise<[number | null]>
  const complaints = text(demo.stderr)
  const invitation = once(createInterface(demo.stdout), 'line') as Promise<[string]>
  const [line] = await Promise.race([invitation, ended])
  if (typeof line !== 'string') throw new Error(`The demo did not start: ${await complaints}`)

  return {
    line,
    url: /http:\/\/\S+/.exec(line)![0],
    /** As by Ctrl-C; resolves with the exit code and with what went wrong meanwhile. */
    async stop() {
      demo.kill('SIGINT')
      const [code] = await ended
      rmSync(folder, { recursive: true, force: true })
      return { code, complaints: await complaints }
    },
  }
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return String(port)
}
