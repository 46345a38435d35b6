import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type Program = 'floor' | 'echo' | 'sdk' | 'bijeen'

export interface Used {
  /** Milliseconds of CPU, and MiB of memory: all of it, and what is held in the heap. */
  cpu: number
  memory: number
  held: number
}

export type Server = Awaited<ReturnType<typeof openServer>>

/** One of the programs beside this file, in a process of its own; `startedIn` milliseconds it was ready. */
export async function openServer(program: Program, databaseUrl = 'memory://', extra = {}) {
  const start = performance.now()
  const child = fork(fileURLToPath(new URL(`${program}.ts`, import.meta.url)), {
    env: { PATH: process.env['PATH'], ...settings, ...extra, DATABASE_URL: databaseUrl },
    execArgv: ['--expose-gc', ...(process.env['BENCH_PROFILE'] === program ? ['--cpu-prof'] : [])],
  })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  const url = `http://127.0.0.1:${port}`
  if (port) await healthy(url)

  return {
    url,
    startedIn: performance.now() - start,
    /** `held`: the rubbish is put out first, which takes time of its own. */
    async used(asked: 'used' | 'held' = 'used'): Promise<Used> {
      child.send(asked)
      return (await once(child, 'message'))[0]
    },
    async close() {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

const settings = {
  PORT: '0',
  SECRET_KEY: 'a key of at least thirty-two characters',
  BIJEEN_CLOCK: '2020-11-26T09:00',
  LOG_LEVEL: 'silent',
}

async function healthy(url: string) {
  const { status } = await fetch(`${url}/healthz`)
  if (status !== 200) throw new Error(`The server says ${status}`)
}
