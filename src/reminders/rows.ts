import type { SessionRow } from '../events/store.ts'
import { clock, inLang, listed } from '../lang.ts'
import { seatIn, workshopOf } from './joining.ts'
import { wordsOf, type Scene } from './place.ts'

/** What one needs to know of the programme: one’s workshops, and at a venue when doors open and lunch is served. */
export function rowsOf(scene: Scene) {
  const { programme, now } = scene
  const ahead = programme.sessions.filter(({ startsAt, endsAt }) => (endsAt ?? startsAt) > now)
  const told = ahead.filter((session) => isRound(scene, session) || isHospitality(scene, session))
  const toChoose = ahead.some(
    (one) => one.startsAt > now && isRound(scene, one) && !seatIn(scene, one),
  )
  return { rows: told.map((session) => roundRow(scene, session)), toChoose }
}

const isRound = ({ programme }: Scene, { id }: SessionRow) =>
  programme.offerings.some(({ sessionId }) => sessionId === id)

const isHospitality = ({ programme }: Scene, { kind, title }: SessionRow) =>
  programme.event.facts.place.kind === 'venue' && (kind === 'doors' || /lunch/i.test(title.nl))

/** “10.15  ✓ 3. Hoe kun je kunst … inzetten?” */
export function roundRow(scene: Scene, session: SessionRow) {
  const { lang } = scene
  const t = wordsOf(scene)
  const time = clock(session.startsAt, lang)
  if (!isRound(scene, session))
    return { time, words: inLang(lang, session.title.nl, session.title.en) }
  const seat = seatIn(scene, session)
  if (!seat) return { time, words: t.noChoice }
  const { number, title } = workshopOf(scene, seat)
  return { time, words: t.workshop(`${number}. ${inLang(lang, title.nl, title.en)}`) }
}

/** At a venue: whom to turn to. */
export function contactSaid(scene: Scene): string {
  const { facts, rules } = scene.programme.event
  if (facts.place.kind !== 'venue') return ''
  const { contact } = facts
  const t = wordsOf(scene)
  const house = contact?.affiliation ? ` (${contact.affiliation})` : ''
  const reached = [
    contact ? `${contact.name}${house}` : '',
    rules.signup.route === 'email' ? rules.signup.address : '',
  ].filter(Boolean)
  return reached.length ? t.contact(listed(reached, scene.lang)) : ''
}
