import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens the Chromium of this machine without a window, or says in one sentence how to get one. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath) return chromium.launch({ executablePath, args: flags })
  throw new Error('No Chromium found: install one, or name its path in CHROMIUM.')
}

/** What CHROMIUM names, else the first Chromium on the path. */
function findChromium(): string | undefined {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : undefined
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)
}
