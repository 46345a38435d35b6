import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { spelled } from './events/mistakes.ts'
import { readEvents } from './events/read.ts'
import { giveUp, run } from './run.ts'

try {
  const config = readConfig(process.env)
  const { events, mistakes } = readEvents({ lang: 'en' })
  if (mistakes.length) throw new Error(mistakes.map(spelled).join('\n'))
  await run(config, createApp(config, { events }))
} catch (fault) {
  giveUp(fault)
}
