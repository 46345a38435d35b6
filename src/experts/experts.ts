import type { Kit } from '../kit.ts'
import { asking } from './asking.ts'
import { entryMessages } from './entry-messages.ts'
import { gaps } from './gaps.ts'
import { helping } from './helping.ts'
import { judging } from './judging.ts'
import { erase, forgetOld, show, tables } from './kept.ts'
import { learning } from './learning.ts'
import { messages } from './messages.ts'
import { phrasings } from './phrasings.ts'
import { replying } from './replying.ts'
import { routing } from './routing.ts'
import { timing } from './timing.ts'

/** Questions that people answer: whom they go to, until when, and what the bot learns from the answers. */
export function experts(kit: Kit) {
  asking(kit)
  helping(kit)
  replying(kit)
  routing(kit)
  timing(kit)
  messages(kit)
  learning(kit)
  judging(kit)
  entryMessages(kit)
  phrasings(kit)
  gaps(kit)

  kit.jobs.every('40 3 * * *', 'experts.forget', (inTransaction) =>
    inTransaction((db) => forgetOld(db, kit, kit.now())),
  )
  kit.mine('experts', {
    tables,
    show,
    erase: (db, personId, now) => erase(db, kit, { personId, now }),
  })
}
