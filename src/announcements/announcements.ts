import type { Kit } from '../kit.ts'
import { answering } from './answering.ts'
import { composing } from './composing.ts'
import { messages } from './messages.ts'
import { progress } from './progress.ts'
import { sending } from './sending.ts'

/** What organisers write to many at once. */
export function announcements(kit: Kit) {
  composing(kit)
  sending(kit)
  progress(kit)
  answering(kit)
  messages(kit)
}
