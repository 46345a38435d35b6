import type { Choose, Outside, Reply, Said, Turn } from '../chat.ts'
import { voiceOf } from '../lang.ts'
import type { Base, ReadBase } from './base.ts'
import { optionsFor, settledBy } from './choosing.ts'
import { earlier } from './context.ts'
import type { Outcome } from './decide.ts'
import { meantBy, outcomesOf } from './meant.ts'
import type { Meant } from './meant.ts'
import { nameOf } from './naming.ts'
import { shown } from './shown.ts'
import { saveQuestion } from './store.ts'
import { texts } from './texts.ts'

/** A question in somebody's own words: an answer, what may be meant, or that the sources do not say. */
export const asked =
  (readBase: ReadBase, choose: Choose | null) =>
  async (turn: Turn<Said>): Promise<Reply | Outside | null> => {
    const { db, person, data } = turn
    const base = await readBase(db)
    const outcomes = outcomesOf(data.text, base, await earlier(turn, base))
    const [first] = outcomes as [Outcome]
    if (data.doubtful && !isPlain(first)) return null
    if (first.kind === 'talk') return texts[voiceOf(person.lang)].talk[first.about]
    const meant = meantBy(data.text, outcomes)
    if (!choose || meant.outcome !== 'suggest') return settled(turn, meant, base)
    const options = await optionsFor(turn, data.text, base)
    return {
      async outside() {
        const settledOn = settledBy(await choose(data.text, options), meant)
        return ({ db, person }) => settled({ ...turn, db, person }, settledOn, base)
      },
    }
  }

async function settled(turn: Turn<Said>, meant: Meant, base: Base): Promise<Reply> {
  return shown(turn, await keep(turn, { text: turn.data.text, ...meant }, base), base)
}

const likely = 0.3

/** Where a command is as near, only what was surely asked is answered. */
const isPlain = ({ kind, chance }: Outcome) =>
  kind === 'answer' ||
  kind === 'talk' ||
  ((kind === 'suggest' || kind === 'which') && chance > likely)

/** Keeps what was asked, and what was made of it. */
export function keep(
  { db, person, place, now }: Turn<unknown>,
  asked: Meant & { text: string },
  base: Base,
) {
  const { lang } = person
  const tried = asked.options.map((id) => ({ id, question: nameOf(id, base, lang) }))
  const asker = { personId: person.id, placeId: place.id, now }
  return saveQuestion(db, asker, { ...asked, lang, tried, eventId: eventOf(asked, base) })
}

/** The event that was surely meant. */
function eventOf({ entryId, options }: Meant, { programmes }: Base): string | null {
  const id = entryId ?? (options.length === 1 ? options[0] : undefined)
  const owner = id?.split('/')[0]
  return programmes.find(({ event }) => event.id === owner)?.event.id ?? null
}
