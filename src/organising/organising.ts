import { eraseOffers, findOffers, forgetOffers } from '../people/appointments.ts'
import { findChangesBy, forgetChanges } from '../events/changes.ts'
import type { Kit } from '../kit.ts'
import { changing } from './changing.ts'
import { form } from './form.ts'
import { roles } from './roles.ts'
import { telling } from './telling.ts'

/** What organisers set and change in the chat, and who may. */
export function organising(kit: Kit) {
  form(kit)
  changing(kit)
  telling(kit)
  roles(kit)

  kit.jobs.every('35 4 * * *', 'organising.forget', (inTransaction) =>
    inTransaction(async (db) => {
      await forgetOffers(db, kit.now())
      await forgetChanges(db, kit.now())
    }),
  )
  kit.mine('organising', {
    tables: ['invitation', 'event_change'],
    show: async (db, personId) => [
      ...(await findOffers(db, personId)),
      ...(await findChangesBy(db, personId)),
    ],
    // Who made a change falls away with the person; the change itself is the event’s.
    erase: async (db, personId) => void (await eraseOffers(db, personId)),
  })
}
