import { findProgramme } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { messageTexts } from './message-texts.ts'
import { promotedCard, requestedCard, toldCard } from './messages-view.ts'
import { findOwnCard } from './own.ts'
import { findRequest } from './requests.ts'
import { findOfferingEvent } from './seats.ts'
import { titleOf } from '../events/saying.ts'

/** How the messages look that tell people what changed for them without their doing. */
export function messages({ bot }: Kit) {
  // “event start-2020, promotion 1”. Whoever has left since then has nothing to hear.
  bot.message('signup.admitted', async (db, subject, person) => {
    const found = await findOwnCard(db, eventIn(subject), person!.id)
    return found?.own?.status === 'confirmed'
      ? promotedCard(
          found.programme,
          subject.includes('request') ? 'allowed' : 'admitted',
          person!.lang,
        )
      : null
  })

  // “offering 12, promotion 2”
  bot.message('signup.seated', async (db, subject, person) => {
    const offeringId = Number(/^offering (\d+)/.exec(subject)![1])
    const found = await findOwnCard(db, await findOfferingEvent(db, offeringId), person!.id)
    const holds = found?.own?.picks.some(
      (pick) => pick.offeringId === offeringId && pick.state === 'seated',
    )
    return holds ? promotedCard(found!.programme, offeringId, person!.lang) : null
  })

  bot.message('signup.requested', async (db, subject, person) => {
    const request = await findRequest(db, subject.replace('request ', ''))
    const programme = request && (await findProgramme(db, request.eventId))
    return programme ? requestedCard(programme.event, request, person!.lang) : null
  })

  bot.message('signup.declined', async (db, subject, person) => {
    const programme = await findProgramme(db, eventIn(subject))
    const t = messageTexts[voiceOf(person!.lang, programme?.event.voice)]
    const title = programme ? titleOf(programme.event, person!.lang) : ''
    return toldCard(person!.lang, { title: t.requestRefused, why: t.requestRefusedWhy(title) })
  })
}

const eventIn = (subject: string) => /^event ([^,]+),/.exec(subject)![1]!
