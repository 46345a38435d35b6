import { readdirSync, readFileSync } from 'node:fs'
import type { Lang } from '../lang.ts'
import { findingsAbout } from './checks.ts'
import { misquoted } from './citations.ts'
import type { Sources } from './citations.ts'
import { compose } from './compose.ts'
import { openDocument } from './document.ts'
import type { Source } from './document.ts'
import type { EventFile } from './file.ts'
import { eventForm, overlayForm } from './form.ts'
import type { EventForm, Overlay } from './form.ts'
import { findingsOf, sentence, spelled } from './mistakes.ts'
import type { Finding, Mistake, Wrong } from './mistakes.ts'

export interface Reading {
  lang?: Lang
  /** What the event takes from its series. */
  series?: Source | null
  /** Given these, every quote must stand in its source. */
  sources?: Sources | null
  /** Given these, related events must be among them. */
  known?: string[]
}

/** Reads one event file; with a mistake there is no event. */
export function readEventFile(file: Source, options: Reading = {}) {
  const { lang = 'nl', series } = options
  const own = openDocument(file)
  const shared = series ? openDocument(series) : null
  const broken = [...own.broken, ...(shared?.broken ?? [])]
  if (broken.length) return { event: null, mistakes: broken.map((one) => told(one, lang)) }

  const place = (path: PropertyKey[]) => {
    const inherited = shared && !(path[0]! in own.value) && path[0]! in shared.value
    return (inherited ? shared : own).place(path)
  }
  const form = eventForm.safeParse({ ...shared?.value, ...own.value }, { reportInput: true })
  const findings = form.success ? findingsIn(form.data, options) : findingsOf(form.error)
  const mistakes = findings.map(({ path, wrong }) => told({ ...place(path), wrong }, lang))
  const id = file.name.replace(/^.*\/|\.yaml$/g, '')
  return { event: form.success && !mistakes.length ? compose(id, form.data) : null, mistakes }
}

/** Reads all events of a folder, together with what they share. */
export function readEvents(options: Pick<Reading, 'lang' | 'sources'> = {}, folder = filesFolder) {
  const files = yamlIn(folder, '')
  const shared = yamlIn(folder, 'series/')
  const known = files.map(({ name }) => name.replace('.yaml', ''))
  const read = files.map((file) => {
    const { series: id } = openDocument(file).value
    const series = shared.find(({ name }) => name === `series/${String(id)}.yaml`)
    return readEventFile(file, { ...options, series, known })
  })
  return {
    events: read.flatMap(({ event }) => event ?? []),
    mistakes: once(read.flatMap(({ mistakes }) => mistakes)),
  }
}

/** Reads a demo overlay, which adds to events what their sources do not tell. */
export function readOverlay(file: Source, events: EventFile[], lang: Lang = 'nl') {
  const document = openDocument(file)
  const form = overlayForm.safeParse(document.value, { reportInput: true })
  const findings = form.success ? unmatched(form.data, events) : findingsOf(form.error)
  const located = findings.map(({ path, wrong }) => ({ ...document.place(path), wrong }))
  const mistakes = (document.broken.length ? document.broken : located).map((one) =>
    told(one, lang),
  )
  return { overlay: form.success && !mistakes.length ? form.data : null, mistakes }
}

function findingsIn(form: EventForm, { sources, known }: Reading): Finding[] {
  const strangers = form.related.flatMap(({ event }, at): Finding[] =>
    !known || known.includes(event)
      ? []
      : [{ path: ['related', at, 'event'], wrong: ['unknownEvent', event] }],
  )
  return [...findingsAbout(form), ...strangers, ...(sources ? misquoted(form, sources) : [])]
}

const unmatched = ({ events, people }: Overlay, files: EventFile[]): Finding[] => [
  ...Object.entries(events).flatMap(([id, { workshops, links = {} }]) => {
    const event = files.find((file) => file.id === id)
    if (!event) return [finding(['events', id], ['unknownEvent', id])]
    const strange = (workshop: string) => !event.workshops.some((one) => one.id === workshop)
    return Object.entries({ workshops, links }).flatMap(([part, named]) =>
      Object.keys(named)
        .filter(strange)
        .map((one) => finding(['events', id, part, one], ['unknownWorkshop', one])),
    )
  }),
  ...people.flatMap(({ event }, at) =>
    files.some(({ id }) => id === event)
      ? []
      : finding(['people', at, 'event'], ['unknownEvent', event]),
  ),
]

const finding = (path: PropertyKey[], wrong: Wrong): Finding => ({ path, wrong })

const told = ({ file, line, wrong }: { file: string; line: number; wrong: Wrong }, lang: Lang) =>
  ({ file, line, text: sentence(wrong, lang) }) satisfies Mistake

/** What a shared file gets wrong is found once in every event that shares it. */
const once = (mistakes: Mistake[]) => [
  ...new Map(mistakes.map((mistake) => [spelled(mistake), mistake])).values(),
]

const filesFolder = new URL('./files/', import.meta.url)

const yamlIn = (folder: URL, under: string): Source[] =>
  readdirSync(new URL(`./${under}`, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      name: under + name,
      text: readFileSync(new URL(`./${under}${name}`, folder), 'utf8'),
    }))
