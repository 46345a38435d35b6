import { z } from 'zod'
import { card, plain } from '../cards.ts'
import type { Person } from '../chat.ts'
import type { PlaceKind } from '../db/schema.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { texts } from './texts.ts'

const words = z.object({ title: z.string(), text: z.string() })

const welcome = card(
  'welcome',
  words.extend({ notice: z.string(), t: z.object({ series: z.string(), open: z.string() }) }),
)

/** On arrival: who we are, and, where it is news, what we keep of people. */
export function welcomeCard({ name, lang }: Person, place: PlaceKind, isNews: boolean) {
  const t = texts[voiceOf(lang)]
  const alone = place === 'personal'
  const text = alone || !name ? t[place] : `${t.addedBy(plain(name))} ${t[place]}`
  const notice = alone ? (isNews ? t.notice : '') : t.sharedNotice
  return welcome(lang, { title: t.welcome, text, notice, t })
}

const help = card(
  'help',
  words.extend({
    notice: z.string(),
    commands: z.array(z.object({ say: z.string(), does: z.string() })),
    organising: z.array(z.object({ say: z.string(), does: z.string() })),
    other: z.enum(['nl', 'en']),
    t: z.object({
      series: z.string(),
      mine: z.string(),
      data: z.string(),
      language: z.string(),
      forOrganisers: z.string(),
    }),
  }),
)

interface Asker {
  isNews: boolean
  organises: boolean
}

/** What can be pressed, and what can be typed. */
export function helpCard(lang: Lang, place: PlaceKind, { isNews, organises }: Asker) {
  const t = texts[voiceOf(lang)]
  return help(lang, {
    title: t.help,
    text: place === 'personal' ? t.helpWhy : t.helpShared,
    notice: isNews ? t.notice : '',
    commands: listed(t.commands),
    organising: organises ? listed(t.organising) : [],
    other: lang === 'nl' ? 'en' : 'nl',
    t,
  })
}

const listed = (commands: string[][]) => commands.map(([say = '', does = '']) => ({ say, does }))

const long = card('long', words.extend({ t: z.object({ series: z.string(), open: z.string() }) }))

/** More than can be read at once; what was typed is not repeated, for others may read along. */
export function longCard(lang: Lang) {
  const t = texts[voiceOf(lang)]
  return long(lang, { title: t.long, text: t.longWhy, t })
}
