import type { Reply, Turn } from '../chat.ts'
import { findProgramme } from '../events/store.ts'
import { voiceOf } from '../lang.ts'
import { findQueue } from './as-if.ts'
import { refusedCard } from './asking.ts'
import { findConcerned } from './audience.ts'
import { draft } from './draft.ts'
import { previewCard } from './preview-view.ts'
import { refusedTexts } from './refused-texts.ts'
import { toldCard } from './told.ts'
import type { Wish } from './wish.ts'

/** Shows what would change, and who would hear of it. */
export async function propose(
  turn: Turn<unknown>,
  { eventId, wish, stale = false }: { eventId: string; wish: Wish; stale?: boolean },
): Promise<Reply> {
  const { db, person, now } = turn
  const { lang } = person
  const programme = await findProgramme(db, eventId)
  if (!programme) return toldCard(lang, { title: refusedTexts[voiceOf(lang)].gone })
  const drafted = await draft(db, programme, wish, now)
  if ('refused' in drafted) return refusedCard(programme, drafted, { wish, lang })
  const audience = await findConcerned(db, programme, drafted.edit, now)
  const queue = await findQueue(db, programme, drafted.edit, now)
  return previewCard({ draft: drafted, told: { audience, queue }, lang }, { now, stale })
}
