import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openClient } from '../connector/client.ts'
import { openConnector } from '../connector/connector.ts'
import { scratch, server } from '../db/scratch.ts'
import { events, overlay } from '../stage.ts'

export type Running = Awaited<ReturnType<typeof openRunning>>

/** The whole bot as it runs for real, with its ticks and its post, a week before the start meeting; it can be restarted. */
export async function openRunning() {
  const database = server ? await scratch() : aFolder()
  const connector = await openConnector()
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: database.url,
    ORGANISERS: 'organiser-id',
    BIJEEN_CLOCK: '2020-11-26T09:00',
  })
  const start = async () => {
    const app = createApp(config, { events, overlay: overlay! })
    await app.start()
    return { app, ...openClient({ botUrl: `http://127.0.0.1:${app.port()}`, connector }) }
  }
  let running = await start()
  return {
    connector,
    as: (...who: Parameters<typeof running.as>) => running.as(...who),
    db: () => running.app.db,
    async restart() {
      await running.app.stop()
      running = await start()
    },
    async close() {
      await running.app.stop()
      await connector.close()
      await database.drop()
    },
  }
}

function aFolder() {
  const url = mkdtempSync(join(tmpdir(), 'bijeen-'))
  return { url, drop: async () => rmSync(url, { recursive: true, force: true }) }
}
