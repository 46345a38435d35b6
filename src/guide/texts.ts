const je = {
  title: 'Voorwaardenwijzer',
  formWhy:
    'Vertel in een paar zinnen wat je wilt doen, met wie en waarom. Ik leg het naast de twee voorwaarden van de decentralisatie-uitkering. Een oordeel geef ik niet.',
  formKept:
    'Ik bewaar je beschrijving hooguit een dag, om je het antwoord nog eens te kunnen geven. Noem geen namen van mensen.',
  label: 'Je project',
  hint: 'Bijvoorbeeld: we brengen twee buurten met elkaar in gesprek',
  empty: 'Schrijf eerst iets over je project.',
  tooLong: 'Dit is te lang: ik lees tot 2.000 tekens. Maak het wat korter.',
  send: 'Leg ernaast',

  laid: 'Jouw project naast de voorwaarden',
  yours: 'Jouw woorden:',
  legend:
    '‘Staat erin’: dit herken ik in je beschrijving. ‘Staat er niet in’: dit herken ik niet. ‘Vraag na’: het zou kunnen, of je ontkent het.',
  noVerdict: 'Dit is geen oordeel. Of je project past, zeg ik niet.',
  nothing: 'Ik herken in je beschrijving niets van de voorwaarden.',
  condition: 'Voorwaarde',
  both: 'De bron verbindt de twee voorwaarden met ‘en’.',
  marks: { there: 'Staat erin', absent: 'Staat er niet in', ask: 'Vraag na' },
  elsewhere: 'Vraag na. Dit noem je ook, en het staat niet in de voorwaarden:',
  ask: (who: string) => `Navragen kan bij ${who}.`,
  source: 'Bron:',
  translated: '',
  note: 'Maak een notitie',
  other: 'Ander project',

  noteTitle: 'Notitie voor het dossier',
  noteWhy: 'Selecteer de tekst en kopieer die, of haal het bestand op. De link werkt 10 minuten.',
  noteLabel: 'De notitie',
  download: 'Haal op (.txt)',
  back: 'Terug',
  fileName: 'voorwaardenwijzer.txt',
  noteOf: 'Notitie van de voorwaardenwijzer',
  date: 'Datum',
  description: 'Beschrijving van het project',
  noteVerdict:
    'Geen oordeel: deze notitie legt woorden uit de beschrijving naast woorden uit de bron. Of het project past, staat hier niet.',
  noteElsewhere: 'Vraag na. In de beschrijving, en niet in de voorwaarden:',
}

const u: typeof je = {
  ...je,
  formWhy:
    'Vertel in een paar zinnen wat u wilt doen, met wie en waarom. Ik leg het naast de twee voorwaarden van de decentralisatie-uitkering. Een oordeel geef ik niet.',
  formKept:
    'Ik bewaar uw beschrijving hooguit een dag, om u het antwoord nog eens te kunnen geven. Noem geen namen van mensen.',
  label: 'Uw project',
  empty: 'Schrijf eerst iets over uw project.',
  laid: 'Uw project naast de voorwaarden',
  yours: 'Uw woorden:',
  legend:
    '‘Staat erin’: dit herken ik in uw beschrijving. ‘Staat er niet in’: dit herken ik niet. ‘Vraag na’: het zou kunnen, of u ontkent het.',
  noVerdict: 'Dit is geen oordeel. Of uw project past, zeg ik niet.',
  nothing: 'Ik herken in uw beschrijving niets van de voorwaarden.',
  elsewhere: 'Vraag na. Dit noemt u ook, en het staat niet in de voorwaarden:',
}

const en: typeof je = {
  title: 'Conditions guide',
  formWhy:
    'Tell in a few sentences what you want to do, with whom and why. I lay it beside the two conditions of the decentralisation grant. I give no verdict.',
  formKept:
    'I keep your description for a day at most, so that I can give you the answer once more. Please name no people.',
  label: 'Your project',
  hint: 'For example: we bring two neighbourhoods into conversation',
  empty: 'First write something about your project.',
  tooLong: 'This is too long: I read up to 2,000 characters. Please make it shorter.',
  send: 'Lay it beside',

  laid: 'Your project beside the conditions',
  yours: 'Your words:',
  legend:
    '‘Is in it’: I recognise this in your description. ‘Is not in it’: I do not. ‘Ask’: it may be, or you deny it.',
  noVerdict: 'This is no verdict. Whether your project fits, I do not say.',
  nothing: 'I recognise nothing of the conditions in your description.',
  condition: 'Condition',
  both: 'The source joins the two conditions with “and”.',
  marks: { there: 'Is in it', absent: 'Is not in it', ask: 'Ask' },
  elsewhere: 'Ask. You speak of this as well, and it is not in the conditions:',
  ask: (who) => `You can ask ${who}.`,
  source: 'Source:',
  translated: 'The source is in Dutch; the English is ours.',
  note: 'Make a note',
  other: 'Another project',

  noteTitle: 'Note for the file',
  noteWhy: 'Select the text and copy it, or download the file. The link works for 10 minutes.',
  noteLabel: 'The note',
  download: 'Download (.txt)',
  back: 'Back',
  fileName: 'conditions-guide.txt',
  noteOf: 'Note of the conditions guide',
  date: 'Date',
  description: 'Description of the project',
  noteVerdict:
    'No verdict: this note lays words of the description beside words of the source. Whether the project fits is not said here.',
  noteElsewhere: 'Ask. In the description, and not in the conditions:',
}

export const texts = { je, u, en }
