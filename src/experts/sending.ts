import type { Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { subjectOf } from './requests.ts'
import type { Addressees } from './routes.ts'

export type Town = Pick<Kit, 'post' | 'letters' | 'touch'>

const soon = 1

/** Gives a request to those who may take it: each hears of it once, and whoever asked knows already. */
export async function sendOut(
  db: Db,
  { post }: Pick<Kit, 'post'>,
  { id, to: { people, places }, askerId }: { id: number; to: Addressees; askerId: string },
) {
  const subject = subjectOf(id)
  for (const one of recipients({ people: people.filter((one) => one !== askerId), places }))
    await post(db, { kind: 'experts.asked', subject, to: one, rank: soon })
}

const recipients = ({ people, places }: Addressees) => [
  ...(people.length ? [people] : []),
  ...places.map((place) => ({ place })),
]

/** The same again, because somebody gave it back: with the moment in its name it is a new message. */
export async function sendAgain(
  db: Db,
  { post }: Pick<Kit, 'post'>,
  { id, to, now }: { id: number; to: Addressees; now: Date },
) {
  const subject = `${subjectOf(id)} returned ${now.toISOString()}`
  for (const one of recipients(to))
    await post(db, { kind: 'experts.returned', subject, to: one, rank: soon })
}

/** Wherever it was given, it is seen as it is now. */
export async function renew(db: Db, { letters, touch }: Town, id: number) {
  const subject = subjectOf(id)
  const sent = await db
    .selectFrom('delivery')
    .where((eb) => eb.or([eb('subject', '=', subject), eb('subject', 'like', `${subject} %`)]))
    .select(['kind', 'subject'])
    .distinct()
    .orderBy('kind')
    .orderBy('subject')
    .execute()
  for (const letter of sent) await letters.renew(db, letter)
  await touch(db, subject)
}
