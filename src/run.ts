import type { createApp } from './app.ts'
import { inDevelopment, type Config } from './config.ts'
import { log } from './log.ts'

type Running = Pick<ReturnType<typeof createApp>, 'start' | 'stop' | 'port'>

const patience = 10_000

/** Starts the bot and stops it on a signal; returns what ends it with a sentence. */
export async function run(config: Config, app: Running) {
  log.level = config.LOG_LEVEL
  const started = app.start()
  const end = createEnd(() => started.then(app.stop))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end())
  await started
  const where = inDevelopment(config)
    ? `development mode, for this machine only: http://127.0.0.1:${app.port()}/api/messages`
    : `port ${app.port()}`
  log.info(`Bijeen is ready (${where})`)
  return end
}

/** Ends once, however often it is told: npm passes on the Ctrl-C that we heard ourselves. */
function createEnd(stop: () => Promise<void>) {
  let ending = false
  return (why?: string) => {
    if (ending) return
    ending = true
    setTimeout(() => process.exit(1), patience).unref()
    stop().then(() => (why ? giveUp(new Error(why)) : process.exit(0)), giveUp)
  }
}
/** Ends the process with a sentence that names what is wrong and what to do. */
export function giveUp(fault: unknown): never {
  process.stderr.write(`${sentenceOf(fault as NodeJS.ErrnoException)}\n`)
  process.exit(1)
}

const unreachable = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|28|3D)/

function sentenceOf(fault: NodeJS.ErrnoException & { port?: number; errors?: Error[] }): string {
  const { code = '', syscall = '', port, path } = fault
  const message = fault.message || fault.errors?.[0]?.message || code
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use by another program: stop that one, or give another port in PORT.`
  if (code === 'EACCES' && syscall === 'listen')
    return `Port ${port} may not be used: give one above 1024 in PORT.`
  if (path && ['mkdir', 'open'].includes(syscall))
    return `The data folder '${path}' cannot be used: give a folder in DATABASE_URL that this user may write to.`
  if (unreachable.test(code))
    return `The database cannot be reached (${message}): check DATABASE_URL and that the server runs.`
  return message
}
