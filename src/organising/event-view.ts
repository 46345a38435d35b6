import type { Times } from '../events/moving.ts'
import { whenOf } from '../events/saying.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { changeTexts } from './change-texts.ts'

/** “donderdag 3 december 2020, 9.30–11.30 uur”, or as much of it as is known. */
export const whenSaid = (times: Omit<Times, 'sessions'>, lang: Lang): string =>
  whenOf(times, lang, changeTexts[voiceOf(lang)])
