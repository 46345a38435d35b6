export type Lang = 'nl' | 'en'

/** Dutch has two forms of address, set per event; English has one. */
export type Voice = 'je' | 'u' | 'en'

/** Teams sends a locale such as `nl-BE`. Dutch first: only a locale that says otherwise gets English. */
export const langOf = (locale?: string): Lang =>
  !locale || locale.toLowerCase().startsWith('nl') ? 'nl' : 'en'

export const voiceOf = (lang: Lang, address: 'je' | 'u' = 'u'): Voice =>
  lang === 'en' ? 'en' : address

/** What organisers write has a Dutch form and perhaps an English one. */
export const inLang = (lang: Lang, nl: string, en: string | null | undefined): string =>
  lang === 'en' && en ? en : nl

const zone = 'Europe/Amsterdam'
const locales = { nl: 'nl-NL', en: 'en-GB' }

function formatter(options: Intl.DateTimeFormatOptions) {
  const of = (lang: Lang) => new Intl.DateTimeFormat(locales[lang], { timeZone: zone, ...options })
  const formats = { nl: of('nl'), en: of('en') }
  return (at: Date, lang: Lang) => formats[lang].format(at)
}

const longDay = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = formatter({ weekday: 'long', day: 'numeric', month: 'long' })
const monthOf = formatter({ month: 'long', year: 'numeric' })
const clockOf = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** “donderdag 3 december 2020” */
export const day = (at: Date, lang: Lang): string => longDay(at, lang).replace(',', '')

/** “maandag 26 oktober”, where the year is plain from the rest */
export const dayShort = (at: Date, lang: Lang): string => shortDay(at, lang).replace(',', '')

/** “juni 2021” */
export const month = (at: Date, lang: Lang): string => monthOf(at, lang)

/** “09.30” in Dutch, “09:30” in English: for columns */
export const clock = (at: Date, lang: Lang): string =>
  lang === 'nl' ? clockOf(at, lang).replace(':', '.') : clockOf(at, lang)

/** “9.30”: for prose */
const spoken = (at: Date, lang: Lang) => clock(at, lang).replace(/^0/, '')

/** “9.30 uur” */
export const hour = (at: Date, lang: Lang): string =>
  lang === 'nl' ? `${spoken(at, lang)} uur` : clock(at, lang)

/** “donderdag 3 december 2020, 9.30–11.30 uur” */
export function when(from: Date, till: Date | null, lang: Lang): string {
  const start = `${day(from, lang)}, ${lang === 'nl' ? spoken(from, lang) : clock(from, lang)}`
  if (!till) return lang === 'nl' ? `${start} uur` : start
  const end = `${start}–${lang === 'nl' ? spoken(till, lang) : clock(till, lang)}`
  return lang === 'nl' ? `${end} uur` : end
}

/** A calendar day (`2020-12-03`) as a moment within it, for the functions above. */
export const noon = (isoDay: string): Date => new Date(`${isoDay.padEnd(10, '-01')}T12:00:00Z`)

/** The moment at which clocks in Amsterdam show this day and time (`2020-12-03`, `09:30`). */
export function localMoment(isoDay: string, time: string): Date {
  const wanted = Date.parse(`${isoDay}T${time.padStart(5, '0')}:00Z`)
  const guess = wanted - offsetAt(wanted)
  return new Date(wanted - offsetAt(guess))
}

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The day (`2020-12-03`) on the calendar in Amsterdam. */
export const isoDay = (at: Date): string => wall.format(at).slice(0, 10)

/** The same time on the clock in Amsterdam, so many days before. */
export function daysBefore(at: Date, days: number): Date {
  const day = new Date(Date.parse(`${isoDay(at)}T12:00:00Z`) - days * 86_400_000)
  return localMoment(day.toISOString().slice(0, 10), wall.format(at).slice(11, 16))
}

const offsetAt = (moment: number) =>
  Date.parse(`${wall.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000

/** “Anna, Bram en Carl” */
export const listed = (words: string[], lang: Lang): string => lists[lang].format(words)

const lists = {
  nl: new Intl.ListFormat(locales.nl, { type: 'conjunction' }),
  en: new Intl.ListFormat(locales.en, { type: 'conjunction' }),
}
