import type { Entry, KnowledgeFile, Topic, Wrong } from './knowledge.ts'

type Mode = 'nl' | 'en' | 'variants' | 'variantsEn' | 'learned' | 'fields'

interface Reader extends KnowledgeFile {
  file: string
  entry: Entry | null
  mode: Mode
}

const lists: Record<string, Mode> = {
  'Ook gevraagd als': 'variants',
  'In het Engels': 'variantsEn',
  'Uit gesprekken': 'learned',
}

/** Reads a topic; with mistakes the entries are not to be used. */
export function readKnowledge(text: string, file: string): KnowledgeFile {
  const topic: Topic = { title: '', nicknames: [], contactLine: null }
  const reader: Reader = { file, topic, entries: [], mistakes: [], entry: null, mode: 'fields' }
  text.split(/\r?\n/).forEach((line, at) => readLine(reader, line.trimEnd(), at + 1))
  if (!topic.title) wrong(reader, 1, 'noTopic')
  for (const entry of reader.entries) checkEntry(reader, entry)
  const { entries, mistakes } = reader
  return { topic, entries, mistakes }
}

const wrong = (reader: Reader, line: number, wrong: Wrong) =>
  void reader.mistakes.push({ file: reader.file, line, wrong })

function readLine(reader: Reader, line: string, number: number) {
  const heading = /^(#{1,3}) (.+)$/.exec(line)
  if (heading) return readHeading(reader, heading[1]!.length, { said: heading[2]!, number })
  const field = /^([A-Z][a-z]+(?: [a-zA-Z]+){0,4}):(?: (.*))?$/.exec(line)
  if (field && isField(field[1]!, reader))
    return readField(reader, field[1]!, { said: (field[2] ?? '').trim(), number })
  const { entry, mode } = reader
  if (!line)
    return entry && (mode === 'nl' || mode === 'en') ? void (entry.answer[mode] += '\n') : undefined
  if (!entry) return wrong(reader, number, 'textBeforeQuestion')
  if (mode === 'nl' || mode === 'en') return void (entry.answer[mode] += `${line}\n`)
  const item = /^[-*] (.+)$/.exec(line)?.[1]
  if (mode === 'fields' || !item) return wrong(reader, number, 'notAList')
  entry[mode].push(item.trim())
}

function readHeading(
  reader: Reader,
  level: number,
  { said, number }: { said: string; number: number },
) {
  if (level === 1) {
    if (reader.topic.title) wrong(reader, number, 'twoTopics')
    reader.topic.title = said
    return
  }
  if (level === 3) {
    if (!reader.entry) return wrong(reader, number, 'textBeforeQuestion')
    reader.entry.questionEn = said
    reader.mode = 'en'
    return
  }
  const [, question, id] = /^(.+?)\s*\{#([^}]*)\}$/.exec(said) ?? []
  if (!question || !id) wrong(reader, number, 'noId')
  else if (!/^[a-z0-9-]+$/.test(id)) wrong(reader, number, 'badId')
  if (id && reader.entries.some((one) => one.id === id)) wrong(reader, number, 'twice')
  reader.entry = newEntry(reader.topic.title, {
    id: id ?? '',
    question: question ?? said,
    line: number,
  })
  reader.entries.push(reader.entry)
  reader.mode = 'nl'
}

const newEntry = (topic: string, own: Pick<Entry, 'id' | 'question' | 'line'>): Entry => ({
  ...own,
  topic,
  questionEn: '',
  answer: { nl: '', en: '' },
  citations: [],
  variants: [],
  variantsEn: [],
  learned: [],
  followUps: [],
  asOf: null,
  validUntil: null,
  gap: false,
})

const fields: Record<string, (entry: Entry, said: string, line: number) => Wrong | null> = {
  Bron(entry, said, line) {
    const [, source, quote] = /^(\d{3})\s+["“](.+)["”]$/.exec(said) ?? []
    if (!source || !quote) return 'badCitation'
    entry.citations.push({ source, quote, line })
    return null
  },
  Stand: (entry, said) => ((entry.asOf = said), said ? null : 'emptyField'),
  'Geldig tot': (entry, said) => (
    (entry.validUntil = said),
    /^\d{4}-\d{2}-\d{2}$/.test(said) ? null : 'badDate'
  ),
  Vervolg: (entry, said) => ((entry.followUps = said.split(/\s*,\s*/)), said ? null : 'emptyField'),
  'Geen antwoord bekend': (entry, said) => (
    (entry.gap = said === 'ja'),
    said === 'ja' ? null : 'yesOrNo'
  ),
}

const topicFields = ['Bijnamen', 'Bijnamen in het Engels', 'Contactzin', 'Contactzin in het Engels']

/** A sentence of an answer may have a colon too. */
const isField = (name: string, { entry }: Reader) =>
  entry ? name in fields || name in lists : topicFields.includes(name)

function readField(
  reader: Reader,
  name: string,
  { said, number }: { said: string; number: number },
) {
  const { entry } = reader
  if (!entry) return readTopicField(reader.topic, name, said)
  if (lists[name]) {
    reader.mode = lists[name]
    return
  }
  reader.mode = 'fields'
  const problem = fields[name]!(entry, said, number)
  if (problem) wrong(reader, number, problem)
}

function readTopicField(topic: Topic, name: string, said: string) {
  if (name.startsWith('Bijnamen')) topic.nicknames.push(...said.split(/\s*,\s*/))
  else if (name === 'Contactzin') topic.contactLine = { nl: said, en: topic.contactLine?.en ?? '' }
  else topic.contactLine = { nl: topic.contactLine?.nl ?? '', en: said }
}

function checkEntry(reader: Reader, entry: Entry) {
  entry.answer = { nl: entry.answer.nl.trim(), en: entry.answer.en.trim() }
  const { line } = entry
  if (!entry.answer.nl) wrong(reader, line, 'noAnswer')
  if (!entry.answer.en || !entry.questionEn) wrong(reader, line, 'noEnglish')
  if (!entry.citations.length && !entry.gap) wrong(reader, line, 'noCitation')
  if (entry.variants.length < 2 || !entry.variantsEn.length) wrong(reader, line, 'noVariants')
}
