import { tokens } from './words.ts'

const about =
  /^(wie|wat|waar\p{L}*|wanneer|waarom|hoe\p{L}*|welke?|who|what|where|when|why|how|which|whose)$/u
const verbs = new Set(
  `is zijn was waren kan kun kunt kunnen mag mogen moet moeten krijg krijgt krijgen werkt werken zit zitten zat
  zaten gaat ging gingen heeft hebben had hadden wordt worden werd doet deed are were does do did can could may
  will would should has have`.split(/\s+/),
)

/** Whether somebody asks something, rather than tells us to do it: “tot wanneer …”, “is er …”, “… ?” */
export function isAsking(text: string): boolean {
  if (text.trim().endsWith('?')) return true
  const [first = [], ...later] = text.split(/[,;:.]\s/).map(tokens)
  if (verbs.has(first[0] ?? '') || first.slice(0, 3).some((word) => about.test(word))) return true
  return later.some(([word = '']) => about.test(word))
}
