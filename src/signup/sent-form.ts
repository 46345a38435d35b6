import { z } from 'zod'
import { seal, unseal } from '../seal.ts'

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((said) => said === 'true')])
const offering = z.string().max(10).default('')

/** What the form sends: the ids of its inputs, and what its button carries. */
export const sentForm = z.object({
  eventId: z.string(),
  role: z.string().trim().default(''),
  municipality: z.string().trim().default(''),
  organisation: z.string().trim().default(''),
  needs: z.string().trim().default(''),
  listName: z.string().default('false'),
  remember: z.string().default('false'),
  round1: offering,
  round2: offering,
  round3: offering,
  round4: offering,
  rounds: z.string().max(80).default(''),
  version: z.coerce.number().optional(),
  wait: flag.default(false),
  sure: flag.default(false),
})

export type SentForm = z.infer<typeof sentForm>
type Rounds = Pick<SentForm, 'round1' | 'round2' | 'round3' | 'round4' | 'rounds'>

/** The offerings chosen in the rounds of a form, or carried by a button. */
export const offeringsIn = ({
  round1,
  round2,
  round3,
  round4,
  rounds,
}: Partial<Rounds>): number[] =>
  [round1, round2, round3, round4, ...(rounds ?? '').split(',')].map(Number).filter((id) => id > 0)

/** What a button carries of a form, to send it once more. Access needs travel sealed: a card is no place for them. */
export const carried = (form: SentForm, secretKey: string) => ({
  role: form.role,
  municipality: form.municipality,
  organisation: form.organisation,
  needs: form.needs && `sealed:${seal(secretKey, form.needs)}`,
  listName: form.listName,
  remember: form.remember,
  rounds: offeringsIn(form).join(','),
  wait: form.wait,
  sure: form.sure,
})

export function unsealed(form: SentForm, secretKey: string): SentForm {
  if (!form.needs.startsWith('sealed:')) return form
  try {
    return { ...form, needs: unseal(secretKey, form.needs.slice('sealed:'.length)) }
  } catch {
    return { ...form, needs: '' }
  }
}

/** What is missing or too long, as the key of a sentence; undefined when all is well. */
export function flawOf(form: SentForm) {
  if (!form.role) return 'roleError'
  if (!form.municipality) return 'municipalityError'
  const lengths = [form.role, form.municipality, form.organisation, form.needs].map((s) => s.length)
  return lengths[3]! > 1000 || Math.max(...lengths.slice(0, 3)) > 120 ? 'tooLong' : undefined
}
