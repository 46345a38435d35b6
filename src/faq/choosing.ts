import type { Option, Turn } from '../chat.ts'
import type { Base } from './base.ts'
import { likely } from './finding.ts'
import type { Meant } from './meant.ts'
import { tell } from './told.ts'

const most = 5

/** The likeliest entries as they would be told, for somebody else to choose from. */
export async function optionsFor(
  { db, person: { lang }, now }: Turn<unknown>,
  text: string,
  base: Base,
): Promise<Option[]> {
  const options: Option[] = []
  for (const id of likely(text, base).slice(0, most)) {
    const told = await tell(db, id, { base, lang, now })
    if (told) options.push({ id, question: told.question, answer: told.answer })
  }
  return options
}

/** What was chosen is answered, “none” is honoured, and without a choice all stays as it was. */
export function settledBy(choice: string | null, meant: Meant): Meant {
  if (choice === null) return meant
  if (choice === 'none') return { ...meant, outcome: 'refuse' }
  return { ...meant, outcome: 'answer', entryId: choice, options: [choice] }
}
