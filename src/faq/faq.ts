import { z } from 'zod'
import type { Kit } from '../kit.ts'
import { asked } from './asking.ts'
import { createBase } from './base.ts'
import { findAnswers } from './finding.ts'
import { helped, none, read, reasoned, unhelped } from './following.ts'
import { forgetOld, keepsOfPerson } from './kept.ts'
import { trying } from './trying.ts'

const question = z.object({ questionId: z.string().regex(/^\d{1,18}$/) })
const entry = question.extend({
  entryId: z.string().max(200),
  eventId: z.string().optional(),
  beside: z.boolean().optional(),
})

/** A question in people's own words: an answer with its source, what may be meant, or an honest “not in my sources”. */
export function faq({ bot, jobs, mine, now, warm, choose }: Kit) {
  const base = createBase()
  warm(base)
  bot.otherwise(asked(base, choose))
  bot.finds(findAnswers(base))
  trying({ jobs }, base)

  bot.action('faq.read', entry, (turn) => read(turn, base))
  bot.action('faq.none', question, (turn) => none(turn, base))
  bot.action('faq.helped', question, (turn) => helped(turn, base))
  bot.action('faq.unhelped', question, (turn) => unhelped(turn, base))
  bot.action('faq.reason', question.extend({ reason: z.string().max(500).optional() }), reasoned)

  mine('questions', keepsOfPerson)
  jobs.every('35 4 * * *', 'faq.forget', (inTransaction) =>
    inTransaction((db) => forgetOld(db, now())),
  )
}
