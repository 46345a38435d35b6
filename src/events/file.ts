/** What organisers write has a Dutch form and perhaps an English one. */
export interface Text {
  nl: string
  en?: string
}

export interface Speaker {
  name: string
  role?: string
  affiliation?: string
  /** What differs in English. */
  en?: { role?: string; affiliation?: string }
}

/** A short literal quote from source document `source` (`000` … `004`). */
export interface Citation {
  /** `title`, `date`, `price`, `rules.limits`, `sessions.<id>`, `workshops.<id>` … */
  about: string
  source: string
  quote: string
}

/** Kept in `event.rules`: what decides who may attend, and how one signs up. */
export interface Rules {
  /** Empty: the source names no roles, so any role is welcome. */
  roles: (Text & { id: string; group: string })[]
  limits: { group: string; per: 'municipality'; max: number }[]
  /** What the visitor declares about their municipality, such as that it uses the grant. */
  condition: Text | null
  /** Null: not known to us; a municipality is then accepted subject to a check. */
  municipalities: { name: string; aliases: string[] }[] | null
  onlyListedMunicipalities: boolean
  sameWorkshopTwice: boolean
  moreWorkshopsFollow: boolean
  signup: ({ route: 'bijeen' } | { route: 'email'; address: string }) & {
    required?: boolean
    /** By what means one signs up according to the source, such as a form. */
    via?: Text
  }
}

/** Kept in `event.facts`: all that is told about an event; what the sources do not tell is null. */
export interface EventFacts {
  summary: Text | null
  organiser: Text | null
  place: Place
  price: Text | null
  audience: Text | null
  contact: Speaker | null
  format: Text | null
  participation: Text | null
  /** What is said of the number of places, where no number is. */
  capacity: Text | null
  /** What is promised about the link to join. */
  link: Text | null
  seriesTitle: Text | null
  speakers: Speaker[]
  /** The source names them among others. */
  moreSpeakers: boolean
  related: (Text & { event: string })[]
  /** Other words by which people may mean this event. */
  names: string[]
  citations: Citation[]
}

export interface Place {
  kind: 'online' | 'venue'
  name?: string
  address?: string
  town?: string
  region?: string
}

/** An event as read from its file, ready to be stored. */
export interface EventFile {
  id: string
  series: string | null
  status: 'planned' | 'tentative' | 'cancelled'
  voice: 'je' | 'u'
  title: Text
  /** ISO day; the first of the month where only the month is known. */
  startsOn: string
  precision: 'minute' | 'day' | 'month'
  startsAt: Date | null
  endsAt: Date | null
  zone: string
  full: boolean
  opensAt: Date | null
  closesAt: Date | null
  rules: Rules
  facts: EventFacts
  sessions: SessionFile[]
  workshops: WorkshopFile[]
}

export interface SessionFile {
  id: string
  kind: 'doors' | 'talk' | 'plenary' | 'break' | 'workshops' | 'after' | 'end'
  round: number | null
  title: Text
  note: Text | null
  speakers: Speaker[]
  startsAt: Date
  endsAt: Date | null
}

export interface WorkshopFile {
  id: string
  number: number
  title: Text
  about: Text | null
  speakers: Speaker[]
  sessions: string[]
}

/** When people are reminded: days before at the same local time, minutes before, and at the switch to a workshop. */
export type Plan = ({ days: number } | { minutes: number } | { switch: number })[]
