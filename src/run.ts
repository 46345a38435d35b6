import type { createApp } from './app.ts'
import { inDevelopment, type Config } from './config.ts'
import { log } from './log.ts'

/** Starts the bot and stops it on a signal; a mistake of the operator is one sentence, never a stack. */
export async function run(config: Config, app: ReturnType<typeof createApp>) {
  log.level = config.LOG_LEVEL
  await app.start()
  const where = inDevelopment(config)
    ? `development mode, for this machine only: http://127.0.0.1:${app.port()}/api/messages`
    : `port ${app.port()}`
  log.info(`Bijeen is ready (${where})`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void app.stop().then(() => process.exit(0)))
}

/** Ends the process with a sentence that names what is wrong and what to do. */
export function giveUp(fault: unknown): never {
  process.stderr.write(`${sentenceOf(fault as NodeJS.ErrnoException)}\n`)
  process.exit(1)
}

function sentenceOf({ code, message, ...rest }: NodeJS.ErrnoException): string {
  const { port } = rest as { port?: number }
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use by another program: stop that one, or give another port in PORT.`
  if (code === 'EACCES') return `Port ${port} may not be used: give one above 1024 in PORT.`
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code?.match(/^(28|3D)/))
    return `The database cannot be reached (${message}): check DATABASE_URL and that the server runs.`
  return message || String(code)
}
