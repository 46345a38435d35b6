import type { Browser } from 'playwright-core'
import { openBrowser } from '../browser.ts'
import { startDemo } from './demo-process.ts'
import { openVisitor, type Visitor } from './visitor.ts'

const art = 'Hoe kun je kunst en creativiteit inzetten'

/** From the welcome to a confirmed place. */
async function signsUp(visitor: Visitor) {
  await visitor.sees('Welkom bij Bijeen')
  await visitor.picture('welcome')
  await visitor.says('agenda')
  await visitor.sees('nog 34 plaatsen')
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
    await speaksEnglish(visitor)
  } finally {
    const { code, complaints } = await demo.stop()
    if (code !== 0 || complaints) console.error(`The demo ended with ${code}: ${complaints}`)
    if (code !== 0 || complaints) process.exitCode = 1
  }
}

const browser = await openBrowser()
try {
  await walk(browser)
  console.log('A new user signed up, waited, got a seat and saw the agenda in two languages.')
} catch (fault) {
  console.error((fault as Error).message)
  process.exitCode = 1
} finally {
  await browser.close()
}
