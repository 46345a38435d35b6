import type { Card } from '../cards.ts'
import { phaseOf } from '../events/rules.ts'
import { countdownSaid } from './event-view.ts'
import { joinsNow, linkSaid } from './joining.ts'
import { wordsOf, type Scene } from './place.ts'
import { rowsOf } from './rows.ts'
import { closedCard, headOf, notes, render } from './view.ts'

/** The link for whoever has a seat; for others, what they do have. */
export function linkCard(scene: Scene): Card {
  const { programme, now, lang } = scene
  const t = wordsOf(scene)
  const { event } = programme
  const phase = phaseOf(event, now)
  if (phase === 'cancelled' || phase === 'over') return closedCard(scene, phase)
  const rest = standing(scene)
  if (rest) return render(lang, { ...headOf(scene, rest.heading), ...rest })
  const heading = event.startsAt ? countdownSaid(event.startsAt, { t, now, lang }) : t.timeFollows
  const unsure = phase === 'tentative' ? t.unsureWhy : ''
  const { rows, toChoose } = rowsOf(scene)
  const atVenue = event.facts.place.kind === 'venue' ? t.linkAtVenue : ''
  return render(lang, {
    ...headOf(scene, heading),
    rows,
    notes: notes(unsure, atVenue, linkSaid(scene)),
    joins: joinsNow(scene),
    buttons: { choose: toChoose ? t.choose : '', mine: t.mine },
  })
}

/** Who has no seat hears where they stand, and how to get one. */
function standing(scene: Scene) {
  const t = wordsOf(scene)
  const { status, position } = scene.own ?? { status: 'stranger', position: null }
  if (status === 'confirmed') return null
  if (status === 'stranger')
    return { heading: t.stranger, notes: notes(t.linkStranger), buttons: { signUp: t.signUp } }
  const why = status === 'waiting' ? t.linkWaiting(position ?? 1) : t.linkPending
  const heading = status === 'waiting' ? t.waiting : t.pending
  return { heading, notes: notes(why), buttons: { mine: t.mine } }
}
