import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

export interface Running {
  url: string
  /** Ends it at once, as a power cut would; resolves when it is gone. */
  kill(): Promise<void>
}

/** The bot as `npm start` runs it, in a process of its own, on the first morning. */
export async function startBot(
  databaseUrl: string,
  settings: Record<string, string> = {},
): Promise<Running> {
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATABASE_URL: databaseUrl,
      SECRET_KEY: 'a key of at least thirty-two characters',
      BIJEEN_CLOCK: '2020-11-26T09:00',
      LOG_LEVEL: 'info',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  return {
    url: await addressOf(child),
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}

/** What it says when it is ready; the rest of its log is read and left. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    child.once('exit', (code) =>
      failed(new Error(`The bot ended with ${code} before it was ready`)),
    )
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)
      if (url) found(url[0])
    })
  })
}
