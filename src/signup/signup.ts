import type { Kit } from '../kit.ts'
import { choosing } from './choosing.ts'
import { expire } from './colleague.ts'
import { inviting } from './inviting.ts'
import { keepsOfPerson } from './kept.ts'
import { leaving } from './leaving.ts'
import { messages } from './messages.ts'
import { forgetOld } from './needs.ts'
import { requesting } from './requesting.ts'
import { signingUp } from './signing-up.ts'
import { waiting } from './waiting.ts'

/** Signing up for an event, choosing a workshop, waiting for a seat, leaving, bringing a colleague. */
export function signup(kit: Kit) {
  signingUp(kit)
  choosing(kit)
  waiting(kit)
  leaving(kit)
  inviting(kit)
  requesting(kit)
  messages(kit)

  kit.mine('signup', keepsOfPerson(kit))
  kit.jobs.every('* * * * *', 'signup.expire', (inTransaction) =>
    inTransaction((db) => expire(db, { post: kit.post, touch: kit.touch, now: kit.now() })),
  )
  kit.jobs.every('15 4 * * *', 'signup.forget', (inTransaction) =>
    inTransaction((db) => forgetOld(db, kit.now())),
  )
}
