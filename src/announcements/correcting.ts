import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { check } from './checks.ts'
import { correctCard, replaceCard } from './correcting-view.ts'
import { correctingTexts } from './correcting-texts.ts'
import {
  applyCorrection,
  findCorrection,
  renewAll,
  saveCorrection,
  type Words,
} from './corrections.ts'
import { findFacts, noFacts } from './facts.ts'
import { tellAll } from './finding-view.ts'
import { doneCard, withSent } from './following.ts'
import { fitting } from './lint.ts'
import { deedsOf, pressed } from './meant.ts'
import { findSent, lockSent, type Pressed } from './sent.ts'
import { previewTexts } from './preview-texts.ts'
import { watched } from './scenes.ts'
import { findStanding, totalOf } from './standing.ts'
import { subjectOf, type AnnouncementRow } from './store.ts'
import { withdrawing } from './withdrawing.ts'
import { wordingFor } from './wording.ts'

const typed = z.string().default('')
const form = pressed.extend({ titleNl: typed, bodyNl: typed, titleEn: typed, bodyEn: typed })
const may = 'event.announce'

/** Changing what was sent, or taking it back: wherever it stands. */
export function correcting(kit: Kit) {
  const { bot, letters, touch } = kit
  deedsOf(bot)('correct', (turn, by) =>
    withSent(turn, findSent(turn.db, by), async (found) => {
      const words = (await findCorrection(turn.db, found.id)) ?? found
      return openForm(turn, found, { words })
    }),
  )
  bot.action('announcements.look', { data: form, may }, look)
  const stamped = pressed.extend({ stamp: z.uuid() })
  bot.action('announcements.replace', { data: stamped, may }, (turn) =>
    withSent(turn, lockSent(turn.db, turn.data), async (found) => {
      const { db, person, now, data } = turn
      if (found.status === 'withdrawn') return spoken(found, person.lang).cannotCorrect
      if (await needsAnother(turn, found, { stamp: data.stamp, settings: kit.settings }))
        return previewTexts[voiceOf(person.lang, found.event.voice)].confirmFirst
      const applied = await applyCorrection(db, found.id, { stamp: data.stamp, now })
      if (!applied)
        return openForm(turn, found, {
          words: found,
          faults: [spoken(found, person.lang).overtaken],
        })
      await renewAll(db, letters, found.id)
      await touch(db, subjectOf(found.id))
      return doneCard(turn, found, spoken(found, person.lang).replaced)
    }),
  )
  withdrawing(kit)
}

/** What went to everybody, or to many, is changed by two: one who writes, another who looks. */
async function needsAnother(
  { db, person }: Turn<unknown>,
  found: AnnouncementRow,
  { stamp, settings }: { stamp: string } & Pick<Kit, 'settings'>,
): Promise<boolean> {
  const written = await findCorrection(db, found.id)
  if (written?.stamp !== stamp || written.by !== person.id) return false
  return watched(found, totalOf((await findStanding(db, found)).sums), settings)
}

const spoken = ({ event }: AnnouncementRow, lang: Lang) =>
  correctingTexts[voiceOf(lang, event.voice)]

async function openForm(
  { db, person }: Turn<unknown>,
  found: AnnouncementRow,
  filled: { words: Words; faults?: string[] },
): Promise<Reply> {
  if (found.status === 'withdrawn') return spoken(found, person.lang).cannotCorrect
  return correctCard(found, { ...filled, standing: await findStanding(db, found) }, person.lang)
}

/** What is wrong keeps the form open, as it was typed; what is right is shown before it is sent around. */
async function look(turn: Turn<Pressed & Words>): Promise<Reply> {
  const { db, person, data, now } = turn
  return withSent(turn, lockSent(db, data), async (found) => {
    const words = wordsOf(data)
    const findings = await findingsOf(db, { ...found, ...words }, now)
    const told = tellAll(findings, { lang: person.lang, voice: found.event.voice })
    const faults = told.map(({ text }) => text)
    if (!words.titleEn !== !words.bodyEn) faults.unshift(spoken(found, person.lang).halfEnglish)
    else if (!findings.some((finding) => 'error' in finding))
      return preview(turn, found, { words, advice: faults })
    return openForm(turn, found, { words, faults })
  })
}

async function preview(
  { db, person, now }: Turn<unknown>,
  found: AnnouncementRow,
  { words, advice }: { words: Words; advice: string[] },
): Promise<Reply> {
  if (found.status === 'withdrawn') return spoken(found, person.lang).cannotCorrect
  const stamp = await saveCorrection(db, found.id, { words, by: person.id })
  const facts = (await findFacts(db, found.event, [person.id])).get(person.id)
  const wording = wordingFor(words, person, { facts: facts ?? noFacts(found.event), now })
  const standing = await findStanding(db, found)
  return replaceCard(found, { wording, advice, stamp, standing }, person.lang)
}

/** English may be left out. */
const wordsOf = ({ titleNl, bodyNl, titleEn, bodyEn }: Words): Words => ({
  titleNl: fitting(titleNl.trim(), 'title'),
  bodyNl: fitting(bodyNl.trim(), 'text'),
  titleEn: fitting(titleEn?.trim() ?? '', 'title') || null,
  bodyEn: fitting(bodyEn?.trim() ?? '', 'text') || null,
})

/** To whom it went is past and stays as it is; what it says is looked at as before sending. */
async function findingsOf(db: Db, row: AnnouncementRow, now: Date) {
  const { findings } = await check(db, { ...row, sendAt: null }, now)
  return findings.filter((one) => !('error' in one && past.includes(one.error)))
}

const past: string[] = ['nobody', 'chatGone', 'timePast', 'eventOff', 'eventOver']
