import type { Render } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { findPerson } from '../people/store.ts'
import { askTexts } from './ask-texts.ts'
import { findRequest, requestIn } from './requests.ts'
import { emptyCard, type Heading } from './request-view.ts'
import { faceOf } from './showing.ts'

/** How the messages look that a question to people brings along; wherever they stand, they stay true. */
export function messages({ bot }: Kit) {
  bot.message('experts.asked', face('newQuestion'))
  bot.message('experts.returned', face('returned'))
  bot.message('experts.waiting', face('waiting'))
  bot.message('experts.late', face('late'))
  bot.message('experts.more', face('moreAsked'))
  bot.message('experts.answered', face('newQuestion'))
  bot.message('experts.closed', face('newQuestion'))

  // What stands in the chat of whoever asked: nobody speaks there when it is renewed.
  bot.message('experts.status', async (db, subject) => {
    const request = await findRequest(db, requestIn(subject))
    if (!request) return null
    return faceOf(db, request, { person: await findPerson(db, request.askerId) })
  })
}

const face =
  (heading: Heading): Render =>
  async (db, subject, person) => {
    const request = await findRequest(db, requestIn(subject))
    const lang = person?.lang ?? 'nl'
    if (!request) return emptyCard(lang, askTexts[voiceOf(lang)].gone)
    return faceOf(db, request, { person, heading })
  }
