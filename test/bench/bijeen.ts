import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { readEvents } from '../../src/events/read.ts'
import { run } from '../../src/run.ts'
import { report } from './report.ts'

// As src/main.ts does it, under the eyes of the bench.
const config = readConfig(process.env)
const app = createApp(config, { events: readEvents().events })
await run(config, app)
report(app.port())
