import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { eraseAll, showAll } from './mine.ts'
import { erasePerson, findLongGone, saveLang, showPerson, tables } from './own.ts'
import { phrases, texts } from './texts.ts'
import { openToken, sealToken } from './token.ts'
import { eraseCard, erasedCard, exportCard, myDataCard } from './view.ts'

/** Who speaks with us: their language, and what is kept of them, to see, to take along and to erase. */
export function people({ bot, jobs, mine, parts, web, now, secretKey }: Kit) {
  const data = async ({ db, person }: Turn<unknown>) =>
    myDataCard(person.lang, await showAll(db, parts(), person.id))
  bot.action('people.data', z.object({}), data)
  bot.hears('people.data', phrases.data, data)

  const carryAway = async ({ person, now }: Turn<unknown>) =>
    exportCard(person.lang, web.address('mydata', sealToken(person.id, secretKey, now)))
  bot.action('people.export', z.object({}), carryAway)
  bot.hears('people.export', phrases.export, carryAway)

  const warn = async ({ person }: Turn<unknown>) => eraseCard(person.lang)
  bot.action('people.erase', z.object({ sure: z.boolean().optional() }), async (turn) => {
    if (!turn.data.sure) return warn(turn)
    await eraseAll(turn.db, parts(), turn.person.id, turn.now)
    return erasedCard(turn.person.lang)
  })
  bot.hears('people.erase', phrases.erase, warn)

  const speak = async ({ db, person }: Turn<unknown>, lang: 'nl' | 'en'): Promise<Reply> => {
    await saveLang(db, person.id, lang)
    return texts[voiceOf(lang)].spoken
  }
  bot.action('people.language', z.object({ lang: z.enum(['nl', 'en']) }), (turn) =>
    speak(turn, turn.data.lang),
  )
  bot.hears('people.language', phrases.language, (turn) => speak(turn, langMeant(turn)))

  web.serve('mydata', async (db, token) => {
    const personId = openToken(token, secretKey, now())
    if (!personId) return null
    const kept = await showAll(db, parts(), personId)
    if (!kept['people']?.length) return null
    return { name: 'bijeen.json', type: 'application/json', body: JSON.stringify(kept, null, 2) }
  })

  jobs.every('45 4 * * *', 'people.forget', async (inTransaction) => {
    const gone = await inTransaction((db) => findLongGone(db, now()))
    for (const { id } of gone) await inTransaction((db) => eraseAll(db, parts(), id, now()))
  })

  mine('people', { tables, show: showPerson, erase: erasePerson })
}

/** The language that is named; who names neither wants the other one. */
function langMeant({ person, data: { text } }: Turn<{ text: string }>): 'nl' | 'en' {
  const typed = text.toLowerCase()
  if (typed.includes('eng')) return 'en'
  if (typed.includes('ned') || typed.includes('dut')) return 'nl'
  return person.lang === 'nl' ? 'en' : 'nl'
}
