import { CardFactory, type TurnContext } from 'botbuilder'
import { withoutButtons } from '../cards.ts'
import type { Found, Search } from '../chat.ts'
import { transact } from '../db/open.ts'
import { voiceOf } from '../lang.ts'
import { log } from '../log.ts'
import { findLang, type Visitor } from '../people/store.ts'
import { clean } from '../words/words.ts'
import { respond } from './inbox.ts'
import { texts } from './texts.ts'
import type { Ground } from './turn.ts'
import { isStranger, visitorOf } from './visitor.ts'

/** Teams shows 25 at most; who does not find it among ten types another word. */
const most = 10

interface Among {
  searches: Search[]
  tenants: string[]
}

/** The field where people write: cards to put in whatever chat they are in. Nothing of what they look for is kept. */
export function createFinder(ground: Ground, { searches, tenants }: Among) {
  const look = (visitor: Visitor, text: string) =>
    transact(ground.db, async (db) => {
      const lang = await findLang(db, visitor)
      const found: Found[] = []
      for (const search of searches)
        found.push(...(await search({ db, text, lang, now: ground.now() })))
      return { found: found.slice(0, most), lang }
    })

  return async (context: TurnContext): Promise<void> => {
    const visitor = visitorOf(context.activity)
    const t = texts[voiceOf(visitor.lang ?? 'nl')]
    if (isStranger(visitor, tenants)) return void (await respond(context, said(t.notAllowedHere)))
    try {
      const { found, lang } = await look(visitor, textOf(context))
      const nothing = said(texts[voiceOf(lang)].foundNothing)
      await respond(context, found.length ? listed(pageOf(context, found)) : nothing)
    } catch (fault) {
      log.error({ fault, turn: 'find', activity: context.activity.id })
      await respond(context, said(t.sorry))
    }
  }
}

/** Before anything is typed Teams asks as well, and says so in a parameter of its own. */
function textOf({ activity: { value } }: TurnContext): string {
  const typed = value?.parameters?.find(({ name }: { name: string }) => name === 'text')?.value
  return clean(String(typed ?? ''))
}

function pageOf({ activity: { value } }: TurnContext, found: Found[]): Found[] {
  const { skip = 0, count = most } = value?.queryOptions ?? {}
  return found.slice(skip, skip + count)
}

function listed(found: Found[]) {
  const attachments = found.map(({ title, line, card }) => ({
    ...CardFactory.adaptiveCard(withoutButtons(card)),
    preview: CardFactory.thumbnailCard(title, undefined, undefined, { text: line }),
  }))
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } }
}

const said = (text: string) => ({ composeExtension: { type: 'message', text } })
