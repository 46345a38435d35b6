/** A question that the sources answer, or of which we know that they do not. */
export interface Entry {
  id: string
  topic: string
  question: string
  questionEn: string
  answer: { nl: string; en: string }
  citations: Citation[]
  variants: string[]
  variantsEn: string[]
  /** Phrasings from talk; they only count when nearly the same is said again. */
  learned: string[]
  followUps: string[]
  /** The state of affairs the answer tells, in words. */
  asOf: string | null
  validUntil: string | null
  /** The sources do not say, and the answer says so. */
  gap: boolean
  line: number
}

export interface Citation {
  source: string
  quote: string
  line: number
}

export interface Topic {
  title: string
  nicknames: string[]
  contactLine: { nl: string; en: string } | null
}

export interface Mistake {
  file: string
  line: number
  wrong: Wrong
}

export type Wrong =
  | 'noTopic'
  | 'noId'
  | 'twoTopics'
  | 'textBeforeQuestion'
  | 'badCitation'
  | 'badId'
  | 'twice'
  | 'unknownField'
  | 'notAList'
  | 'noAnswer'
  | 'noEnglish'
  | 'noCitation'
  | 'noVariants'
  | 'badDate'
  | 'yesOrNo'
  | 'emptyField'

export interface KnowledgeFile {
  topic: Topic
  entries: Entry[]
  mistakes: Mistake[]
}
