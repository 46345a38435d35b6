import { fold } from '../words/words.ts'
import type { Speaker } from '../events/file.ts'
import type { Programme } from '../events/store.ts'
import { source, told } from './details.ts'
import type { Source } from './details.ts'
import { namedIn, speakingIn } from './telling.ts'

export const slug = (name: string) => fold(name).replace(/[^a-z]+/g, '-')

export function peopleOf(programme: Programme): Source[] {
  const speaking = speakingIn(programme)
  return namedIn(programme).map((person) =>
    source(`person/${slug(person.name)}`, programme, {
      questions: questionsAbout(
        person,
        speaking.some(({ name }) => name === person.name),
      ),
      answer: [told(person), programme.event.title.nl].join(', '),
    }),
  )
}

const inDutch = [
  'wie is NAME',
  'wat doet NAME',
  'functie NAME',
  'waar werkt NAME',
  'wat is de functie van NAME',
  'van welke organisatie is NAME',
  'van welke gemeente is NAME',
  'wanneer spreekt NAME',
  'waar spreekt NAME',
  'op welke bijeenkomsten spreekt NAME',
  'bij welke bijeenkomsten komt NAME',
  'welke workshop geeft NAME',
  'waarover spreekt NAME',
  'waar ging het verhaal van NAME over',
  'wat is NAME van beroep',
]

/** Of whom it is known in which part of the programme they speak. */
const inTime = [
  'hoe laat spreekt NAME',
  'op welk tijdstip sprak NAME',
  'hoe laat is NAME aan de beurt',
  'in welke ronde is NAME',
  'at what time does NAME speak',
]

const inEnglish = [
  'who is NAME',
  'when does NAME speak',
  'what does NAME do',
  'at which events does NAME speak',
  'where does NAME work',
  'which organisation is NAME from',
]

const questionsAbout = (
  { name, role = '', affiliation = '' }: Speaker,
  hasPart: boolean,
): string[] =>
  [
    ...inDutch,
    ...(hasPart ? inTime : []),
    ...(role ? byRole(`${role} ${affiliation}`) : []),
    ...(role || affiliation ? byOrigin(affiliation || role) : []),
    ...inEnglish,
  ].map((one) => one.replace('NAME', name))

const byRole = (role: string) => [
  `wie is ${role}`,
  role,
  `hoe heet de ${role}`,
  `who is the ${role}`,
]

const byOrigin = (origin: string) => [
  `wie komt er van ${origin}`,
  `welke spreker komt van ${origin}`,
  `wie sprak er namens ${origin}`,
]
