import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { clean } from '../words/words.ts'
import { compare } from './laid.ts'
import { noteText, packNote, unpackNote } from './note.ts'
import { phrases } from './phrases.ts'
import { texts } from './texts.ts'
import { formCard, laidCard, noteCard } from './view.ts'

const longest = 2000

/** Lays a project beside the conditions of the grant, and leaves the verdict to people. */
export function guide({ bot, web, now, secretKey }: Kit) {
  // A key of its own: what opens here opens nothing else.
  const secret = `guide ${secretKey}`
  const described = z.object({ text: z.string().optional() })

  const open = async ({ person }: Turn<unknown>): Promise<Reply> => formCard(person.lang)
  bot.action('guide.open', z.object({ beside: z.boolean().optional() }), open)
  bot.hears('guide.open', phrases.open, open)

  bot.action('guide.read', described, (turn) => read(turn, turn.data.text))
  bot.hears('guide.read', phrases.read, (turn) => read(turn, turn.data.slot))

  bot.action('guide.note', z.object({ text: z.string().max(longest) }), async (turn) => {
    const { lang } = turn.person
    const noted = { text: turn.data.text, lang, at: turn.now.getTime() }
    const compared = await compare(turn.db, noted.text, lang)
    const url = web.address('guide', packNote(noted, secret))
    return noteCard(lang, noteText(compared, lang, turn.now), url)
  })

  web.serve('guide', async (db, token) => {
    const noted = unpackNote(token, secret, now())
    if (!noted) return null
    const { lang, text, at } = noted
    const body = noteText(await compare(db, text, lang), lang, new Date(at))
    return { name: texts[voiceOf(lang)].fileName, type: 'text/plain; charset=utf-8', body }
  })
}

async function read({ db, person: { lang } }: Turn<unknown>, typed = ''): Promise<Reply> {
  if (typed.length > longest) return formCard(lang, 'tooLong', typed.slice(0, longest))
  const text = clean(typed)
  return text ? laidCard(lang, await compare(db, text, lang)) : formCard(lang, 'empty')
}
