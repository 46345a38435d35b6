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
    const both =
      next && word.length > 1 && word.length + next.length > (word === 'er' ? 3 : 6)
        ? word + next
        : ''
    const split =
      both &&
      !(isStop(word) && word.length < 5) &&
      !isStop(next!) &&
      lexicon.has(both) &&
      !(lexicon.has(word) && lexicon.has(next!))
    if (split || (both && (isParticle(word) || word === 'er') && lexicon.has(both)))
      joined.push({ word: both, at: at++ })
    else joined.push({ word, at })
  }
  return joined
}

/** “meld … aan” → aanmeld: the particle comes after its verb. */
export function joinVerbs(words: Placed[], lexicon: Lexicon): Placed[] {
  const left = [...words]
  for (const particle of words) {
    if (!isParticle(particle.word) && !isTail(particle, words)) continue
    const verb = left.findLast(
      ({ word, at }) =>
        at < particle.at &&
        at > particle.at - 7 &&
        word.length > 2 &&
        !isStop(word) &&
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
