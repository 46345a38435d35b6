import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import { findSources } from './events/citations.ts'
import { spelled } from './events/mistakes.ts'
import { readEvents, readOverlay } from './events/read.ts'
import { checkKnowledge } from './faq/checks.ts'
import { readAll } from './faq/engine.ts'
import { checkCriteria } from './guide/criteria.ts'

/** Checks what editors write: every event and every topic of the knowledge, and every quote against its source. */
const sourcesFolder =
  process.env['SOURCES_DIR'] ?? fileURLToPath(new URL('../../shared/seeds', import.meta.url))
const sources = findSources(sourcesFolder)

const { events, mistakes } = readEvents({ sources })
const overlay = new URL('./demo/overlay.yaml', import.meta.url)
const demo = readOverlay({ name: 'demo/overlay.yaml', text: readFileSync(overlay, 'utf8') }, events)

const topics = readAll()
const found = [
  ...[...mistakes, ...demo.mistakes],
  ...[...checkKnowledge(topics, sources), ...checkCriteria(sources)],
].map(spelled)
if (!sources && process.env['CI'])
  found.push(`SOURCES_DIR: geen brondocumenten gevonden in ${sourcesFolder}.`)

const entries = topics.flatMap((topic) => topic.entries)
const cited = [...events.map(({ facts }) => facts), ...entries]
const quotes = cited.reduce((sum, { citations }) => sum + citations.length, 0)
const verdict = sources ? 'nagekeken in de bronnen' : 'niet nagekeken: de bronnen zijn er niet'
if (found.length) found.forEach((line) => console.error(line))
else
  console.log(
    `${events.length} bijeenkomsten en ${entries.length} antwoorden in orde; ${quotes} citaten ${verdict}.`,
  )
process.exitCode = found.length ? 1 : 0
