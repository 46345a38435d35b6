import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'

const pictures = fileURLToPath(new URL('../../pictures/e2e/', import.meta.url))
const patience = 15

export type Visitor = Awaited<ReturnType<typeof openVisitor>>

/** Somebody at Microsoft's local client: does what a person can do there, and sees the last card. */
export async function openVisitor(browser: Browser, url: string) {
  const page = await openPage(browser, url)
  const box = page.locator('[role=textbox]').first()
  const card = page.locator('.ac-adaptiveCard').last()

  async function says(text: string) {
    await box.click()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  return {
    says,
    /** Outside our own chat the bot hears only what mentions it. */
    async mentions(bot: string, text: string) {
      await box.click()
      await page.keyboard.type(`@${bot.slice(0, 3)}`)
      await page.getByRole('menuitem').filter({ hasText: bot }).click()
      await page.keyboard.type(` ${text}`)
      await page.keyboard.press('Enter')
    },
    presses: (name: string) => card.getByRole('button', { name, exact: true }).click(),
    chooses: (name: string) => card.getByRole('radio', { name }).check(),
    async picks(name: string, label: string) {
      const list = card.getByRole('combobox', { name: label })
      await list.click()
      await list.pressSequentially(name)
      await page.getByRole('option').filter({ hasText: name }).click()
    },
    goesTo: (chat: string) => page.getByRole('treeitem', { name: chat }).click(),
    sees: (words: string, seconds = patience) =>
      seen(page, { where: card.filter({ hasText: words }), words, seconds }),
    reads: (words: string) =>
      seen(page, { where: page.getByText(words).last(), words, seconds: patience }),
    /** A button or link, on whichever card. */
    finds: (name: string) =>
      seen(page, {
        where: page.locator('.ac-adaptiveCard').getByText(name, { exact: true }).last(),
        words: name,
        seconds: patience,
      }),
    async seesNot(words: string) {
      if ((await card.innerText()).includes(words)) throw new Error(`Seen after all: “${words}”.`)
    },
    picture: createCamera(page),
  }
}

/** The client without its log beside it; it reaches nothing but this machine. */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1300 } })
  page.setDefaultTimeout(patience * 1000)
  await page.route(/^https?:\/\/(?!127\.0\.0\.1|localhost)/, (route) => route.abort())
  await page.goto(url)
  await page.getByRole('button', { name: 'Hide log panel' }).click()
  return page
}

async function seen(page: Page, wanted: { where: Locator; words: string; seconds: number }) {
  const { where, words, seconds } = wanted
  await where.waitFor({ timeout: seconds * 1000 }).catch(async () => {
    await page.screenshot({ path: `${pictures}not-seen.png` })
    throw new Error(`Not seen within ${seconds} s: “${words}” (pictures/e2e/not-seen.png).`)
  })
}

function createCamera(page: Page) {
  rmSync(pictures, { recursive: true, force: true })
  mkdirSync(pictures, { recursive: true })
  let taken = 0
  return async (name: string) => {
    // A card that has just come is still moving.
    await page.waitForTimeout(700)
    await page.screenshot({ path: `${pictures}${String(++taken).padStart(2, '0')}-${name}.png` })
  }
}
