import { noFacts, type Facts } from './facts.ts'
import type { AnnouncementRow } from './store.ts'
import { wordingFor } from './wording.ts'

/** In bytes as they are sent: a card shows the words, says them twice more, and may weigh 28 KB with its buttons. */
const most = 5_500

interface Scene {
  readers: { name: string }[]
  facts: Map<string, Facts>
  now: Date
}

/** Whether a message could not hold it for whoever gets the most words filled in. */
export function isTooBig(row: AnnouncementRow, { readers, facts, now }: Scene): boolean {
  const known = [...facts.values()]
  const fullest: Facts = {
    event: row.event,
    confirmed: true,
    municipality: longest(known.map(({ municipality }) => municipality)),
    workshops: longest(known.map(({ workshops }) => workshops)) ?? [],
  }
  const name = longest(readers.map(({ name }) => name)) ?? ''
  return (['nl', 'en'] as const).some((lang) => {
    const filled = wordingFor(row, { name, lang }, { facts: fullest, now })
    const bare = wordingFor(row, { name: '', lang }, { facts: noFacts(row.event), now })
    return Math.max(weightOf(filled), weightOf(bare)) > most
  })
}

const weightOf = ({ title, body }: { title: string; body: string }) =>
  Buffer.byteLength(JSON.stringify([title, body]))

const longest = <Value>(all: Value[]): Value | null =>
  all.reduce<Value | null>((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), null)

const lengthOf = (value: unknown) => JSON.stringify(value).length
