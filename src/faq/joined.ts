import { isStop } from '../words/stop-words.ts'
import { isParticle } from '../words/words.ts'
import type { Lexicon } from './lexicon.ts'

interface Placed {
  word: string
  at: number
}

/** “start bijeenkomst” is one word where that one is known. */
export function joinNeighbours(words: string[], lexicon: Lexicon): Placed[] {
  const joined: Placed[] = []
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at]!, words[at + 1]]
    if (next && areOne(word, next, lexicon)) joined.push({ word: word + next, at: at++ })
    else joined.push({ word, at })
  }
  return joined
}

function areOne(word: string, next: string, lexicon: Lexicon): boolean {
  const least = word === 'er' ? 3 : 6
  if (word.length < 2 || word.length + next.length <= least) return false
  if (isParticle(word) || word === 'er') return lexicon.joins(word, next)
  if ((isStop(word) && word.length < 5) || isStop(next)) return false
  return lexicon.joins(word, next) && !(lexicon.has(word) && lexicon.has(next))
}

/** Says nothing by itself, but with “door” whether it happens at all. */
const goes = new Set(['gaat', 'gaan', 'ging', 'gingen'])

/** “meld … aan” → aanmeld: the particle comes after its verb. */
export function joinVerbs(words: Placed[], lexicon: Lexicon): Placed[] {
  const left = [...words]
  for (const particle of words) {
    if (!isParticle(particle.word) && !isTail(particle, words)) continue
    if (isPreposition(particle, words)) continue
    const verb = left.findLast(
      ({ word, at }) =>
        at < particle.at &&
        at > particle.at - 10 &&
        word.length > 2 &&
        (!isStop(word) || goes.has(word)) &&
        lexicon.has(particle.word + word),
    )
    if (!verb) continue
    left.splice(left.indexOf(verb), 1, { word: particle.word + verb.word, at: verb.at })
    left.splice(left.indexOf(particle), 1)
  }
  return left
}

/** “gaat het door”, “vindt het plaats”: what belongs to the verb stands last. */
const isTail = ({ word }: Placed, words: Placed[]) =>
  (word === 'door' || word === 'plaats') && words.at(-1)?.word === word

const determiners = new Set(
  'de het een die dat deze dit mijn onze ons jullie hun haar zijn welke wie wat'.split(' '),
)

/** “komt er een congres over polarisatie”: what it goes with follows, so it is no part of the verb. */
function isPreposition(particle: Placed, words: Placed[]): boolean {
  const next = words[words.indexOf(particle) + 1]?.word
  return next !== undefined && (determiners.has(next) || !isStop(next))
}
