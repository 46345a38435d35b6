import { plain } from '../cards.ts'
import { day, hour, voiceOf, when, type Lang } from '../lang.ts'
import type { Obstacle } from './checks.ts'
import { findingTexts } from './finding-texts.ts'
import type { Finding } from './lint.ts'
import { variableNames, type Variable } from './rules.ts'
import type { Trouble } from './sent-form.ts'

export interface Told {
  text: string
}

export interface Speech {
  lang: Lang
  voice: 'je' | 'u'
}

/** What stands in the way first, then what could be better, each in a sentence with its sign. */
export function tellAll(findings: (Finding | Obstacle)[], speech: Speech): Told[] {
  const blocks = findings.filter((finding) => 'error' in finding)
  const advice = findings.filter((finding) => 'advice' in finding)
  return [
    ...blocks.map((finding) => ({ text: `✕ ${tell(finding, speech)}` })),
    ...advice.slice(0, mostAdvice).map((finding) => ({ text: `◔ ${tell(finding, speech)}` })),
  ]
}

const mostAdvice = 4

/** Why the moment that was typed is not the one. */
export function tellMoment(
  trouble: Trouble | 'timePast' | null,
  { lang, voice }: Speech,
): string[] {
  const t = findingTexts[voiceOf(lang, voice)]
  if (!trouble) return []
  return [typeof trouble === 'string' ? t[trouble] : t.dayPast(when(trouble.dayPast, null, lang))]
}

export function tell(finding: Finding | Obstacle, { lang, voice }: Speech): string {
  const t = findingTexts[voiceOf(lang, voice)]
  const named = (variable: Variable) => variableNames[variable][lang]
  if ('advice' in finding)
    switch (finding.advice) {
      case 'longSentence':
        return t.longSentence(plain(finding.sentence), finding.words)
      case 'otherVoice':
      case 'shouting':
        return t[finding.advice](plain(finding.word))
      case 'manyLinks':
        return t.manyLinks(finding.count)
      case 'fallbackFor':
        return t.fallbackFor(named(finding.variable), finding.count)
      case 'farOff':
        return t.farOff(finding.days)
      default:
        return t[finding.advice]
    }
  switch (finding.error) {
    case 'titleTooLong':
    case 'textTooLong':
      return t[finding.error](finding.most)
    case 'unknownVariable':
      return t.unknownVariable(plain(finding.name), finding.meant ?? '')
    case 'linkLater':
      return t.linkLater(
        finding.from ? `${day(finding.from, lang)}, ${hour(finding.from, lang)}` : '',
      )
    case 'linkForOthers':
      return t.linkForOthers(finding.count)
    case 'emptyFor': {
      const empty = t.emptyFor(named(finding.variable), finding.count)
      return finding.optional ? `${empty} ${t.addFallback(named(finding.variable))}` : empty
    }
    default:
      return t[finding.error]
  }
}
