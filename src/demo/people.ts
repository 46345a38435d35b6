import type { Db } from '../db/schema.ts'
import type { Overlay } from '../events/form.ts'
import { log } from '../log.ts'
import { openChat, press, type Player, type Wire } from './press.ts'
import { findWantedSeat, findWish } from './seats.ts'
import { account, chats, visitor, type Account } from './tenant.ts'

export interface Stage extends Wire {
  db: Db
}

const glance = 5_000
const hesitation = 15_000

/** The people of the overlay as accounts of the made-up tenant. */
export const accountsOf = ({ people }: Overlay): Account[] =>
  people.map(({ name }, index) => account(index + 1, name))

/** Demo people come in by the front door, as anybody: they sign up, and leave when somebody waits for their seat. */
export async function letPeopleIn(stage: Stage, overlay: Overlay) {
  await speakDutch(stage)
  const players = await Promise.all(accountsOf(overlay).map((one) => openChat(stage, one)))
  for (const [index, { event, role, municipality }] of overlay.people.entries()) {
    const round1 = String((await findWish(stage.db, event, index)) ?? '')
    const form = { eventId: event, role, municipality, round1 }
    await press(stage, players[index]!, { verb: 'signup.send', data: form })
  }
  return makeRoom(stage, players)
}

/** The local client says `en-US` whoever looks; a language that one chose goes before that. */
const speakDutch = (stage: Stage) =>
  press(
    stage,
    { ...visitor, conversation: chats.personal },
    { verb: 'people.language', data: { lang: 'nl' } },
  )

/** Looks now and then whether somebody waits for a seat that a demo person holds, and gives it up. */
function makeRoom(stage: Stage, players: Player[]) {
  const entraIds = players.map(({ aadObjectId }) => aadObjectId)
  let wantedSince: number | undefined
  async function look() {
    const wanted = await findWantedSeat(stage.db, entraIds)
    wantedSince = wanted && (wantedSince ?? Date.now())
    if (!wanted || Date.now() < wantedSince! + hesitation) return
    wantedSince = undefined
    const player = players.find(({ aadObjectId }) => aadObjectId === wanted.entraId)!
    await press(stage, player, {
      verb: 'signup.leave',
      data: { eventId: wanted.eventId, sure: true },
    })
  }
  const complain = (fault: unknown) => log.warn({ fault }, 'A demo person could not leave')
  const timer = setInterval(() => look().catch(complain), glance)
  return { stop: () => clearInterval(timer) }
}
