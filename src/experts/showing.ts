import type { Card } from '../cards.ts'
import type { Person, Reply, Turn } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import { voiceOf } from '../lang.ts'
import { askTexts } from './ask-texts.ts'
import { subjectOf, type Request } from './requests.ts'
import { emptyCard, requestCard, type Shown, type Side } from './request-view.ts'
import { findAddressees, mayAnswer } from './routes.ts'
import { findSaid } from './said.ts'

/** Whoever asked and took it themselves answers it. */
export function sideOf({ askerId, expertId }: Request, personId: string): Side {
  if (expertId === personId) return 'holder'
  return askerId === personId ? 'asker' : 'expert'
}

/** Whether nobody but whoever asked can be reached to answer. */
const isAlone = async (db: Db, request: Request): Promise<boolean> =>
  request.status === 'asked' && (await findAddressees(db, request)).people.includes(request.askerId)

/** A request for whoever looks; in a shared place experts see no more than stands there for all. */
export async function show(
  turn: Turn<unknown>,
  request: Request | undefined,
  more: Pick<Shown, 'notes' | 'typed'> = {},
): Promise<Reply> {
  const { db, person, place } = turn
  const t = askTexts[voiceOf(person.lang)]
  if (!request) return t.gone
  const side = sideOf(request, person.id)
  const who = { personId: person.id, placeId: place.id }
  if (side !== 'asker' && !(await mayAnswer(db, request, who))) return t.notYours
  const isShared = place.kind !== 'personal'
  const seen = isShared && side !== 'asker' ? 'channel' : side
  const said = await findSaid(db, request.id)
  const alone = seen === 'asker' && (await isAlone(db, request))
  const card = requestCard(request, said, { side: seen, lang: person.lang, alone, ...more })
  if (isShared || side !== 'asker') return card
  return { card, live: { kind: 'experts.status', subject: subjectOf(request.id) } }
}

/** The face of a message about a request: for one person, or for all in a channel. */
export async function faceOf(
  db: Db,
  request: Request,
  { person, heading }: { person: Person | null; heading?: Shown['heading'] },
): Promise<Card> {
  const side = person ? sideOf(request, person.id) : 'channel'
  const lang = person?.lang ?? 'nl'
  const who = person && side !== 'asker' && { personId: person.id, placeId: null }
  if (who && !(await mayAnswer(db, request, who)))
    return emptyCard(lang, askTexts[voiceOf(lang)].notYours)
  const alone = side === 'asker' && (await isAlone(db, request))
  return requestCard(request, await findSaid(db, request.id), {
    ...{ side, lang, alone },
    ...(heading && { heading }),
  })
}
