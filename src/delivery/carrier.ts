import type { InTransaction, Kit, Pass } from '../kit.ts'
import { log } from '../log.ts'
import { saveOpened } from '../people/places.ts'
import type { Around, Parcel } from './claim.ts'
import { takeMoments, waitFor } from './gate.ts'
import { leaseSeconds, prolong } from './queue.ts'
import type { Result } from './settle.ts'

interface Road extends Around, Pick<Kit, 'carry' | 'open'> {
  pass: Pass
  inTransaction: InTransaction
}

/** Longer than one call may last: who wakes up later than this before the end of a lease lets go. */
const patience = 12_000

/** Carries parcels to Teams, each at its moment. */
export function createCarrier({ carry, open, pass, inTransaction, now, perSecond }: Road) {
  /** A second call for the same parcel takes a moment of its own. */
  async function takeAnother({ letters }: Parcel) {
    const ids = letters.map(({ id }) => id)
    const [moment] = await inTransaction(async (db) => {
      await prolong(db, ids)
      return takeMoments(db, 1, perSecond)
    })
    await waitFor(moment!)
  }

  /** Opens a chat with the person, for the first time or because Teams has lost it, and says it there. */
  async function carryAnew(parcel: Parcel): Promise<Omit<Result, 'parcel'>> {
    const { person, chat, card, place } = parcel
    const known = (chat ?? person?.shared)?.reference
    const account = accountOf(parcel)
    if (!known || !account) return { place, outcome: { lost: 'ConversationNotFound' } }
    const opening = await open(known, account, pass)
    if (!('opened' in opening)) {
      if ('busy' in opening) return { place, outcome: opening }
      if ('unknown' in opening) return { place, outcome: { busy: 1, reason: opening.unknown } }
      return { place, outcome: { closed: Object.values(opening)[0]! } }
    }
    const { opened } = opening
    await inTransaction((db) => saveOpened(db, person!.id, { ...opened, now: now() }))
    await takeAnother(parcel)
    return { place: opened.id, outcome: await carry(opened.reference, card, { pass }) }
  }

  async function attempt(parcel: Parcel): Promise<Omit<Result, 'parcel'>> {
    const { chat, card, place, update, person } = parcel
    await waitFor(parcel.moment)
    if (performance.now() > parcel.moment + leaseSeconds * 1000 - patience)
      return { place, outcome: { missed: true } }
    if (!chat) return carryAnew(parcel)
    const outcome = await carry(chat.reference, card, { activityId: update, pass })
    if (!('lost' in outcome) || update || !person) return { place, outcome }
    await takeAnother(parcel)
    return carryAnew(parcel)
  }

  return async (parcel: Parcel): Promise<Result> => {
    const result = await attempt(parcel).catch((fault) => {
      log.error({ fault }, 'A message was not carried to the end')
      return { place: parcel.place, outcome: { unknown: 'fault' } }
    })
    return { parcel, ...result }
  }
}

/** In their own chat Teams told us their name there; elsewhere we know them by their Entra id. */
function accountOf({ chat, person }: Parcel): string | null {
  const reference = chat?.reference as { user?: { id?: string } } | undefined
  return reference?.user?.id ?? person?.account ?? null
}
