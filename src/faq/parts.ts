import { tokens } from '../words/words.ts'

const asks = `wie|wat|waar|wanneer|waarom|hoe|hoeveel|welke|welk|hoelaat|is|zijn|kan|kun|mag|moet|kost|krijg|krijgen|who|what|where|when|why|how|which|can|is|are|do|does|will`
const after = new RegExp(
  `\\s*(?:[,;]\\s*)?\\b(?:en|and|plus|verder|daarnaast|also)\\s+(?=(?:${asks})\\b)`,
  'iu',
)
const opener = new RegExp(`^(?:${asks})\\b`, 'iu')
const most = 3

/** “Wat kost het en waar is het?” asks two things; a sentence that only tells goes with what is asked. */
export function questionsIn(text: string): string[] {
  const sentences = text.split(/(?<=[?!.])\s+/).filter((one) => tokens(one).length)
  const asking = sentences.filter((one) => one.includes('?') || opener.test(one.trim()))
  const found = (asking.length ? asking : [text]).flatMap(split)
  return found.length > 1 ? found.slice(0, most) : [text]
}

/** Both halves must be questions of their own. */
function split(sentence: string): string[] {
  const [head, ...rest] = sentence.split(after)
  if (!head || !rest.length || tokens(head).length < 2) return [sentence]
  return [head.trim(), ...rest.map((one) => one.trim()).filter((one) => tokens(one).length > 1)]
}
