import type { Term } from './analyse.ts'

/** How much each term says: rare words much, small words next to nothing. */
export interface Rarity {
  weigh(term: Term): number
}

/** Words that many questions have whatever they are about. */
const light = new Set(
  `iets iemand mensen vraag vragen informatie info regelen vinden vind vindt krijgen krijg krijgt kreeg maken maak maakt nodig
  precies eigenlijk kort lang gebeurt gebeuren komt kom komen kwam gaat gaan ging ben weten weet wist vertel horen hoor hoort lezen lees
  zeggen zegt zeg zei noemen genoemd heten heet bestaan bestaat zitten zit staat staan jullie iemand alles niks niets
  something anything someone people question information find get got make know tell need want really exactly
  graag willen wil wilde snel even nog al ook zelf eigen bepaald bepaalde verschillende andere ander geldt gelden gekregen gedaan
  nederland ons onze hun mijn wij u je jij betrekking tijdens binnen rondom omtrent inzake aangaande via per rond
  mededelen meedelen verstrekken verneem vernemen gelieve toesturen sturen stuur doorgeven geschieden geschiedt dient dienen wijze aangeboden
  ontvangen ontvang ontvangt aangereikt reikt vroeg vraagt twijfel tussen vanwege verband verzoek verzoeke informeren nader hoogachtend bijvoorbeeld
  eens alweer ook weer zoal nou eigenlijk helemaal gewoon misschien vanmorgen vandaag ergens nergens ooit soms vaak altijd nooit best wel toch
  reserveren gereserveerd voorzien bepaald blijkt blijkens volgens speciaal vooral juist wanner ging hield deed was waren heette hoor hoorde gehoord
  zoek zoeken zoekt gezocht nadenken denk denken begrijp begrijpen snap snappen bedoel bedoelt bedoelen klopt kloppen waar wilde zoiets dingen ding zaken zaak
  momenteel tegenwoordig inmiddels uiteindelijk daarvoor daarover daarin daarvan ervan erover erbij ermee eraan hierbij hierover hiervan waarvan waarbij waarmee
  laten maken gebruik kwestie situatie geval verder tevens mogelijk helder duidelijk kijk kijken gekeken zien ziet benieuwd weleens
  uit niet na erin erop eraf ervoor eronder vanaf moest moesten mocht mochten echt vanuit waaruit waarin waarop vast langs ken hij hem haar ene pas qua hangt
  dezelfde zo zulk zulke elk ieder vandaan gericht ervan eruit erna eraan daaraan daarop daaronder have has had they them if each any own up because every not
  most no as into together out before having without nothing many put ran she he his her their were been
  please kindly provide give given let inform regards wonder wondering like would could might may looking look see think heard happens happen going actually maybe
  during within regarding concerning there their our my your its one ones such other still also exactly place`.split(
    /\s+/,
  ),
)
/** Meanings that ask, and are not asked about. */
export const asking = new Set([
  '#when',
  '#where',
  '#who',
  '#how',
  '#which',
  '#whatis',
  '#howmany',
  '#why',
  '#may',
  '#must',
  '#date',
  '#time',
  '#place',
  '#begin',
])

/** Written shorter than it is said. */
const tiny = new Set(
  'zon vd vh vdr ff effe efkes zeg joh he hee eh ehm uhm uh nou hoor zn mn dr da wa nie ie zo nou ofzo enzo enzovoort trouwens overigens best dus want toch weer alweer zoal zeg maar gewoon eens even hier daar er eigenlijk precies lekker beetje soort zogenaamde stukje kwijt weet wel es t n k wat dat dan als toen nu al ook nog maar just like well so um uh hey kinda sort actually really anyway basically oh ah yeah ok ivm mbt tbv tgv dmv oa ism evt bv bijv mn ihkv vlgs vlg ipv nav obv tav dhr mevr mw incl excl nr ca cq zsm mvg agv omv nb pm am etc eg ie re fyi asap btw'.split(
    ' ',
  ),
)

/** Words that mean nothing beyond what is listed of them, whatever has their stem. */
export const everyday = [...light, ...tiny]

export function createRarity(
  documents: Set<string>[],
  { common, elsewhere }: { common: Set<string>; elsewhere: Set<string> },
): Rarity {
  const count = new Map<string, number>()
  for (const document of documents)
    for (const key of document) count.set(key, (count.get(key) ?? 0) + 1)
  const size = Math.max(20, documents.length)
  const idf = (key: string) => Math.log(1 + size / ((count.get(key) ?? 0) + 0.7))
  const most = idf('') * 0.85

  function weigh(term: Term): number {
    if (term.small || tiny.has(term.text)) return 0.12
    if (term.text === 'wat' || term.text === 'what') return 0.4
    const known = term.main.some((key) => count.has(key))
    const rare =
      (known || elsewhere.has(term.text) ? 1 : 0.4) *
      Math.min(most, Math.min(...term.main.map(idf)))
    if (light.has(term.text)) return 0.25 * rare
    if (common.has(term.text) && !term.main[0]!.startsWith('#')) return 0.35 * rare
    return term.main.every((key) => asking.has(key)) ? 0.75 * rare + 0.2 : rare
  }

  return { weigh }
}
