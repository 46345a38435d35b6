import { workshopMeant } from '../events/find.ts'
import type { OfferingRow, Programme } from '../events/store.ts'
import type { Wish } from './wish.ts'

/** The places of the workshop that is named, in all its rounds or in one; none when none is named. */
export function placesMeant(
  programme: Programme,
  { workshop, round }: Pick<Wish, 'workshop' | 'round'>,
): OfferingRow[] | { refused: 'noWorkshops' | 'whichWorkshop' | 'noSuchRound' } {
  if (workshop === undefined) return []
  if (!programme.workshops.length) return { refused: 'noWorkshops' }
  const [meant, ...others] = workshopMeant(programme, workshop)
  if (!meant || others.length) return { refused: 'whichWorkshop' }
  const places = programme.offerings.filter(
    (one) => one.workshopId === meant.id && (round === undefined || one.round === round),
  )
  return places.length ? places : { refused: 'noSuchRound' }
}
