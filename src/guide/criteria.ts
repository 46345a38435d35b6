import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { misquoted, type Sources } from '../events/citations.ts'
import { openDocument } from '../events/document.ts'
import { findingsOf, sentence, type Mistake } from '../events/mistakes.ts'

const inBoth = z.strictObject({ nl: z.string(), en: z.string() })
const cited = z.strictObject({ quote: z.string(), en: z.string() })
const words = z.string().transform((text) => text.split(/\s*,\s*/))
const part = cited.extend({ id: z.string(), named: words, near: words })

const criteriaForm = z.strictObject({
  source: z.string(),
  contactOf: z.string(),
  aim: cited,
  criteria: z.array(cited.extend({ parts: z.array(part) })),
  elsewhere: z.array(inBoth.extend({ named: words })),
})

/** What the source asks of a project, cut into parts that a description can speak of. */
export type Criteria = z.infer<typeof criteriaForm>

const open = () =>
  openDocument({
    name: 'guide/criteria.yaml',
    text: readFileSync(new URL('./criteria.yaml', import.meta.url), 'utf8'),
  })

export const readCriteria = (): Criteria => criteriaForm.parse(open().value)

/** What an editor has to mend: fields that are missing, and quotes that do not stand in their source. */
export function checkCriteria(sources: Sources | null): Mistake[] {
  const { value, broken, place } = open()
  const form = criteriaForm.safeParse(value, { reportInput: true })
  const quotes = form.success && sources ? misquoted(form.data, sources) : []
  const findings = form.success ? quotes : findingsOf(form.error)
  const found = findings.map(({ path, wrong }) => ({ ...place(path), wrong }))
  return (broken.length ? broken : found).map(({ file, line, wrong }) => ({
    ...{ file, line },
    text: sentence(wrong, 'nl'),
  }))
}
