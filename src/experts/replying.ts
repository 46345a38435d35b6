import { z } from 'zod'
import { plain } from '../cards.ts'
import type { Reply, Turn } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { giveBack } from './helping.ts'
import { findRequest, lockRequest, requestId, subjectOf, type Request } from './requests.ts'
import { wordsOf } from './request-view.ts'
import { addSaid } from './said.ts'
import { isInHand } from './routes.ts'
import { renew } from './sending.ts'
import { show, sideOf } from './showing.ts'

const [longest, mostKept] = [2_000, 4_000]
const reply = z.object({ requestId, text: z.string().default('') })

/** What the two write to each other: the bot carries it, and tells neither more than they showed. */
export function replying(kit: Kit) {
  kit.bot.action('experts.reply', reply, (turn) => say(turn, kit))
}

async function say(turn: Turn<z.infer<typeof reply>>, kit: Kit): Promise<Reply> {
  const { db, person, data, now } = turn
  const request = await lockRequest(db, data.requestId)
  const side = request && sideOf(request, person.id)
  if (!request || side === 'expert' || (side === 'holder' && !(await isInHand(db, request))))
    return show(turn, request)
  const t = wordsOf(request, person.lang)
  const text = data.text.trim()
  const fault = !text ? t.empty : text.length > longest ? t.tooLong(text.length, longest) : ''
  if (fault) return show(turn, request, { notes: [fault], typed: text.slice(0, mostKept) })

  if (request.status === 'closed') return show(turn, request, { notes: [t.notSent(plain(text))] })
  const byExpert = side === 'holder'
  const id = await addSaid(db, request, { by: person.id, byExpert, text, now })
  if (id !== null) await carry(db, kit, { request, byExpert, messageId: id, now })
  return show(turn, await findRequest(db, request.id))
}

interface Carried {
  request: Request
  byExpert: boolean
  messageId: number
  now: Date
}

/** What nobody has in hand any more goes to those who may take it. */
async function carry(db: Db, kit: Kit, { request, byExpert, messageId, now }: Carried) {
  const { id, askerId, expertId, status } = request
  const letter = { subject: `${subjectOf(id)} message ${messageId}`, rank: 2 }
  if (byExpert && askerId !== expertId)
    await kit.post(db, { kind: 'experts.answered', to: askerId, ...letter })
  if (!byExpert && (await isInHand(db, request)))
    await kit.post(db, { kind: 'experts.more', to: expertId!, ...letter })
  else if (!byExpert && status !== 'asked') return giveBack(db, kit, { request, now })
  await renew(db, kit, id)
}
