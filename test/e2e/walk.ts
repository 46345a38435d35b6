import type { Browser } from 'playwright-core'
import { openBrowser } from '../browser.ts'
import { asks, asksInEnglish } from './asking.ts'
import { startDemo } from './demo-process.ts'
import { openVisitor, type Visitor } from './visitor.ts'

const art = 'Hoe kun je kunst en creativiteit inzetten'

/** From the welcome to a confirmed place. */
async function signsUp(visitor: Visitor) {
  await visitor.sees('Welkom bij Bijeen')
  await visitor.picture('welcome')
  await visitor.says('agenda')
  await visitor.sees('nog 35 plaatsen')
  await visitor.picture('agenda')
  await visitor.presses('Aanmelden')
  await visitor.sees('In welke rol kom je?')
  await visitor.picture('form')
  await visitor.chooses('Beleidsadviseur')
  await visitor.picks('Breda', 'Voor welke gemeente werk je?')
  await visitor.chooses('effectieve campagne')
  await visitor.picture('form-filled')
  await visitor.presses('Meld mij aan')
  await visitor.sees('Je bent aangemeld')
  await visitor.sees('effectieve campagne')
  await visitor.picture('registered')
}

/** To the full workshop: in line, and a seat as soon as demo people leave. */
async function waitsForSeat(visitor: Visitor) {
  await visitor.presses('Andere workshop')
  await visitor.sees('Kies je workshop')
  await visitor.picture('workshops')
  await visitor.chooses(art)
  await visitor.presses('Bewaar mijn keuze')
  await visitor.sees('op de wachtlijst')
  await visitor.picture('waiting')
  await visitor.sees('Er is een plek voor je', 90)
  await visitor.sees(art)
  await visitor.picture('promoted')
  await visitor.presses('Bekijk mijn plek')
  await visitor.sees('Je bent aangemeld')
  await visitor.seesNot('op de wachtlijst')
  await visitor.picture('seated')
}

/** In a shared chat everybody reads along. */
async function sharesAgenda(visitor: Visitor) {
  await visitor.goesTo('Vergaderchat startbijeenkomst')
  await visitor.sees('@Bijeen agenda')
  await visitor.picture('group-welcome')
  await visitor.mentions('Bijeen', 'agenda')
  await visitor.sees('Ruimte om vragen te stellen')
  await visitor.seesNot('Breda')
  await visitor.picture('group-agenda')
}

/** A week in a moment: on the way everybody is reminded, with the link once it may be shown. */
async function turnsTheClock(visitor: Visitor) {
  await visitor.goesTo('Personal Chat')
  await visitor.says('klok')
  await visitor.sees('Het is donderdag 26 november 2020')
  await visitor.picture('clock')
  await visitor.says('klok 2 december 09.30')
  await visitor.reads('De klok gaat naar woensdag 2 december 2020, 9.30 uur')
  await visitor.sees('Het is woensdag 2 december 2020, 9.30 uur', 60)
  await visitor.reads('Morgen om 9.30 uur')
  await visitor.finds('Deelnemen')
  await visitor.picture('clock-day-before')
}

/** The last minutes before the start, from the button of the last card. */
async function turnsTheClockInEnglish(visitor: Visitor) {
  await visitor.says('clock 3 December 09:20')
  await visitor.sees('It is Thursday 3 December 2020, 09:20', 60)
  await visitor.reads('Starts in 10 minutes')
  await visitor.finds('Join')
  await visitor.picture('english-clock')
}

async function speaksEnglish(visitor: Visitor) {
  await visitor.goesTo('Personal Chat')
  await visitor.says('english please')
  await visitor.reads('I will speak English with you')
  await visitor.says('agenda')
  await visitor.sees('Start meeting')
  await visitor.sees('3 December 2020')
  await visitor.picture('english-agenda')
  await visitor.says('my registration')
  await visitor.sees('Policy adviser, Breda')
  await visitor.picture('english-registration')
}

/** A new user's first minutes in Microsoft's local Teams client, pictured in pictures/e2e/. */
async function walk(browser: Browser) {
  const demo = await startDemo()
  try {
    const visitor = await openVisitor(browser, demo.url)
    await signsUp(visitor)
    await waitsForSeat(visitor)
    await sharesAgenda(visitor)
    await asks(visitor)
    await turnsTheClock(visitor)
    await speaksEnglish(visitor)
    await asksInEnglish(visitor)
    await turnsTheClockInEnglish(visitor)
  } finally {
    const { code, complaints } = await demo.stop()
    if (code !== 0 || complaints) console.error(`The demo ended with ${code}: ${complaints}`)
    if (code !== 0 || complaints) process.exitCode = 1
  }
}

const browser = await openBrowser()
try {
  await walk(browser)
  console.log(
    'A new user signed up, waited, got a seat, and was answered and reminded in two languages.',
  )
} catch (fault) {
  console.error((fault as Error).message)
  process.exitCode = 1
} finally {
  await browser.close()
}
