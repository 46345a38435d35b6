import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { expand, type Card } from '../../src/cards.ts'
import type { Lang } from '../../src/lang.ts'
import { openBrowser } from '../browser.ts'
import { setCard } from './in-page.ts'
import { commonStyle, hostConfig, styleSheet, type Theme } from './look.ts'

/** One card as a person would get it: `data` is what its view gives the template. */
export interface Sample {
  name: string
  lang: Lang
  data: object
}

const themes: Theme[] = ['light', 'dark']
const widths = [640, 340]
const folder = (name: string) => fileURLToPath(new URL(`../../${name}/`, import.meta.url))

/** The names of all cards. */
export const cardNames = (): string[] =>
  readdirSync(folder('cards'))
    .filter((file) => file.endsWith('.json') && !file.endsWith('.data.json'))
    .map((file) => file.replace('.json', ''))

/** The samples beside a card; a bare object is one Dutch sample. */
export function samplesOf(card: string): Sample[] {
  const file = `${folder('cards')}${card}.data.json`
  if (!existsSync(file)) throw new Error(`cards/${card}.data.json is missing: give it a sample.`)
  const json = JSON.parse(readFileSync(file, 'utf8'))
  return Array.isArray(json) ? json : [{ name: 'sample', lang: 'nl', data: json }]
}

/** A page that can set cards; it reaches no network. */
export async function openStage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 720, height: 900 } })
  await page.route(/^https?:/, (route) => route.abort())
  await page.setContent('<!doctype html><title>Bijeen</title>')
  await page.addStyleTag({ content: [commonStyle, ...themes.map(styleSheet)].join('') })
  const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js')
  await page.addScriptTag({ path: renderer })
  return page
}

/** Takes a picture of a card and returns the texts that are cut off in it. */
export async function picture(
  page: Page,
  card: Card,
  { theme, width, path }: { theme: Theme; width: number; path: string },
): Promise<string[]> {
  const set = `(${setCard})(...${JSON.stringify([card, theme, width, hostConfig(theme)])})`
  const cut = await page.evaluate<string[]>(set)
  const box = (await page.locator('.stage').boundingBox())!
  await page.screenshot({ path, clip: box, fullPage: true })
  return cut
}

/** Every sample of a card in every theme and width; returns what is wrong with the pictures. */
async function pictures(page: Page, name: string): Promise<string[]> {
  const faults: string[] = []
  for (const sample of samplesOf(name))
    for (const theme of themes)
      for (const width of widths) {
        const title = `${name}-${sample.name}-${sample.lang}-${theme}-${width}`
        const card = expand(name, sample.lang, sample.data)
        const path = `${folder('pictures')}${title}.png`
        const cut = await picture(page, card, { theme, width, path })
        faults.push(...cut.map((text) => `${title} cuts off “${text}”`))
      }
  return faults
}

/** Draws the cards named, or all of them. */
async function draw(names: string[]) {
  mkdirSync(folder('pictures'), { recursive: true })
  const browser = await openBrowser()
  const page = await openStage(browser)
  const faults: string[] = []
  for (const name of names)
    faults.push(...(await pictures(page, name).catch((fault) => [`${name}: ${fault.message}`])))
  await browser.close()
  for (const fault of faults) console.error(fault)
  console.log(`${names.length} cards drawn in pictures/, ${faults.length} faults.`)
  if (faults.length) process.exitCode = 1
}

if (import.meta.main) {
  const named = process.argv.slice(2)
  try {
    await draw(named.length ? named : cardNames())
  } catch (fault) {
    console.error((fault as Error).message)
    process.exitCode = 1
  }
}
