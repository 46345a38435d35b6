import type { Generated } from 'kysely'
import type { Json } from './people-tables.ts'

/** An entry as the person saw it named. */
export interface Tried {
  id: string
  question: string
}

export interface QuestionTables {
  question: {
    id: Generated<string>
    person_id: string
    place_id: string
    text: string
    lang: 'nl' | 'en'
    event_id: string | null
    outcome: 'answer' | 'suggest' | 'which' | 'refuse'
    /** The entry that was told first, if one was. */
    entry_id: string | null
    /** All that was told or offered. */
    options: string[]
    /** The same with the words that the person saw. */
    tried: Json<Tried[]>
    chance: number
    asked_at: Date
    helped: boolean | null
    reason: string | null
  }
}
