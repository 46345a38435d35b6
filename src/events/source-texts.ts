/** What the source documents are, by their code: in Dutch at 0, in English at 1. */
const sources: Record<string, [nl: string, en: string]> = {
  '000': [
    'pagina over de startbijeenkomst van SZW en KIS, december 2020',
    'page on the start meeting of SZW and KIS, December 2020',
  ],
  '001': [
    'pagina over de themabijeenkomst van het Platform Gemeenten en Mensenrechten, maart 2023',
    'page on the theme day of the Platform Gemeenten en Mensenrechten, March 2023',
  ],
  '002': [
    'artikel van Movisie over de masterclasses, najaar 2019',
    'article of Movisie on the masterclasses, autumn 2019',
  ],
  '003': [
    'artikel van KIS over de reeks online bijeenkomsten, najaar 2020',
    'article of KIS on the series of online meetings, autumn 2020',
  ],
  '004': [
    'slides van de workshop ‘Effectief antidiscriminatiebeleid’, zonder datum',
    'slides of the workshop ‘Effectief antidiscriminatiebeleid’, undated',
  ],
}

export const sourceNamed = (code: string, lang: 'nl' | 'en'): string =>
  sources[code]?.[lang === 'nl' ? 0 : 1] ?? code
