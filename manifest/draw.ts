import { readFileSync } from 'node:fs'
import { openBrowser } from '../test/browser.ts'

const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
]

/** Draws the two icons anew from their SVG. */
const browser = await openBrowser()
for (const { name, size } of icons) {
  const svg = readFileSync(new URL(`${name}.svg`, import.meta.url), 'utf8')
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
  await page.screenshot({
    path: new URL(`${name}.png`, import.meta.url).pathname,
    omitBackground: true,
  })
}
await browser.close()
