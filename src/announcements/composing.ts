import type { Kit } from '../kit.ts'
import { aiming } from './aiming.ts'
import { looking } from './looking.ts'
import { writing } from './writing.ts'

/** From the first word to the last look: the text, for whom it is, and how they will read it. */
export function composing(kit: Kit) {
  writing(kit)
  aiming(kit)
  looking(kit)
}
