import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import type { OfferingRow, Programme } from '../events/store.ts'
import { inLang, voiceOf, type Lang } from '../lang.ts'
import { titleOf } from '../events/saying.ts'
import type { Filled } from './form-view.ts'
import { organiseTexts } from './organise-texts.ts'

const input = z.object({ id: z.string(), label: z.string(), value: z.string() })

const renderWorkshops = card(
  'organise-workshops',
  z.object({
    title: z.string(),
    event: z.string(),
    note: z.string(),
    workshops: z.array(z.object({ title: z.string(), taken: z.string(), inputs: z.array(input) })),
    was: z.record(z.string(), z.string()),
    look: z.string(),
    back: z.string(),
    eventId: z.string(),
  }),
)

/** Seats per workshop and round; one link per workshop, unless its rounds have each their own. */
export function workshopsCard(
  programme: Programme,
  lang: Lang,
  { filled, note = '' }: { filled?: Filled; note?: string },
): Card {
  const { event } = programme
  const t = organiseTexts[voiceOf(lang, event.voice)]
  const workshops = programme.workshops.map((workshop) => {
    const rounds = programme.offerings.filter(({ workshopId }) => workshopId === workshop.id)
    const taken = rounds.reduce((sum, one) => sum + one.taken, 0)
    const title = `Workshop ${workshop.number}: ${inLang(lang, workshop.title.nl, workshop.title.en)}`
    return { title, taken: t.taken(taken), inputs: inputsOf(rounds, programme, lang) }
  })
  const inputs = workshops.flatMap((one) => one.inputs)
  const was = Object.fromEntries(inputs.map(({ id, value }) => [id, value]))
  for (const one of inputs) one.value = filled?.[one.id] ?? one.value
  return renderWorkshops(lang, {
    title: t.workshopsTitle,
    event: titleOf(event, lang),
    note,
    workshops,
    was,
    look: t.look,
    back: t.back,
    eventId: event.id,
  })
}

/** The inputs for the rounds of one workshop. */
export function inputsOf(rounds: OfferingRow[], { event }: Programme, lang: Lang) {
  const t = organiseTexts[voiceOf(lang, event.voice)]
  const roundOf = ({ round }: OfferingRow) => (rounds.length > 1 ? String(round) : '')
  const together = new Set(rounds.map(({ joinUrl }) => joinUrl)).size === 1
  const seats = rounds.map((one) => ({
    id: `seats-${one.id}`,
    label: t.workshopSeats(roundOf(one)),
    value: one.seats === null ? '' : String(one.seats),
  }))
  const links = (together ? [rounds] : rounds.map((one) => [one])).map((those) => ({
    id: ['link', ...those.map(({ id }) => id)].join('-'),
    label: t.workshopLink(together ? '' : roundOf(those[0]!)),
    value: those[0]!.joinUrl ?? '',
  }))
  return [...seats, ...links]
}
