import { z } from 'zod'
import type { Said, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { holds } from '../people/rights.ts'
import { markNoticed } from '../people/store.ts'
import { phrases } from './texts.ts'
import { helpCard, longCard, welcomeCard } from './view.ts'

const longest = 500

/** Says who we are and what can be done here, to whoever says nothing or too much as well. */
export function help({ bot }: Kit) {
  bot.welcomes(async (turn) => welcomeCard(turn.person, turn.data.place, await isNews(turn)))

  const open = async (turn: Turn<unknown>) =>
    helpCard(turn.person.lang, turn.place.kind, {
      isNews: await isNews(turn),
      organises: await organises(turn),
    })
  bot.action('help.open', z.object({}), open)
  bot.hears('help.open', phrases.open, open)

  bot.otherwise(async (turn: Turn<Said>) => {
    const { text } = turn.data
    if (text.trim() === '') return open(turn)
    return text.length > longest ? longCard(turn.person.lang) : null
  })
}

/** The privacy notice is given once, where only the person reads it; a shared chat gets its own. */
const isNews = async ({ db, person, place, now }: Turn<unknown>): Promise<boolean> =>
  place.kind === 'personal' && markNoticed(db, person.id, now)

/** In a shared chat the words of organisers are left out: others read along. */
const organises = async ({ db, person, place }: Turn<unknown>): Promise<boolean> =>
  place.kind === 'personal' && holds(db, person.id, { right: 'event.edit', eventId: 'any' })
