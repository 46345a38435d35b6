import { describe, expect, test } from 'vitest'
import { isProblem, lint } from '../../src/announcements/lint.ts'
import { templateTexts } from '../../src/announcements/template-texts.ts'

const good = {
  titleNl: 'Nieuwe zaal',
  bodyNl: 'Beste {naam|deelnemer},\n\nWe zitten in zaal 2. Tot dan!',
  titleEn: 'Another room',
  bodyEn: 'Dear {name|participant},\n\nWe are in room 2. See you there!',
}
const found = (more: Partial<typeof good>, address: 'je' | 'u' = 'je') =>
  lint({ ...good, ...more }, address).map((one) => ('error' in one ? one.error : one.advice))

test('a text without flaws gets no remark', () => {
  expect(found({})).toEqual([])
})

const words = (count: number) => `${Array(count).fill('woord').join(' ')}.`

test.each([
  ['no title', { titleNl: '  ' }, ['noTitle']],
  ['no Dutch, though there is English', { bodyNl: '' }, ['noText']],
  ['a title of 121 letters', { titleNl: 'a'.repeat(121) }, ['titleTooLong']],
  [
    'an English text of 3001 letters',
    { bodyEn: 'ab '.repeat(1001) },
    ['textTooLong', 'longSentence'],
  ],
  ['a variable that is none', { bodyNl: 'Kom naar {werkshop}.' }, ['unknownVariable']],
  ['a variable in the title that is none', { titleNl: 'Dag {voornaam}' }, ['unknownVariable']],
  ['the same wrong variable twice', { bodyNl: '{x} en {x}' }, ['unknownVariable']],
  ['an English name for a variable', { bodyNl: 'Kom naar {event}.' }, []],
  ['a link that anybody can read along', { bodyNl: 'Zie http://voorbeeld.nl.' }, ['insecureLink']],
  ['a safe link', { bodyNl: 'Zie https://voorbeeld.nl.' }, []],
  ['a link called “klik hier”', { bodyNl: '[klik hier](https://voorbeeld.nl)' }, ['clickHere']],
  ['“klik hier” beside a link', { bodyNl: 'Klik hier: https://voorbeeld.nl' }, ['clickHere']],
  [
    'a link that is only “hier”',
    { bodyNl: 'Lees het [hier](https://voorbeeld.nl).' },
    ['clickHere'],
  ],
  ['a link that says where it leads', { bodyNl: '[de agenda](https://voorbeeld.nl)' }, []],
  ['a gap of a template left open', { bodyNl: 'De reden: …\n\nTot dan.' }, ['unfinished']],
  ['a sentence of 20 words', { bodyNl: words(20) }, []],
  ['a sentence of 21 words', { bodyNl: words(21) }, ['longSentence']],
  ['two short sentences', { bodyNl: `${words(15)} ${words(15)}` }, []],
  ['lines without full stops', { bodyNl: `${words(15).slice(0, -1)}\n${words(15)}` }, []],
  ['u to people who say je', { bodyNl: 'U kunt uw jas ophangen.' }, ['otherVoice']],
  ['an abbreviation', { bodyNl: 'Het ministerie van SZW komt.' }, []],
  ['a word in capitals', { bodyNl: 'Dit is BELANGRIJK nieuws.' }, ['shouting']],
  ['two words in capitals', { bodyNl: 'LET OP: zaal 2.' }, []],
  ['three words in capitals', { bodyNl: 'NIET VERGETEN te komen.' }, ['shouting']],
  ['four links', { bodyNl: 'https://a.nl https://b.nl https://c.nl {link}' }, ['manyLinks']],
  ['no English', { titleEn: '', bodyEn: '' }, ['noEnglish']],
  ['an English title without a text', { bodyEn: '' }, ['noEnglish']],
])('%s', (_what, more, remarks) => {
  expect(found(more)).toEqual(remarks)
})

test('je to people who say u is remarked on, and u is not', () => {
  expect(found({ bodyNl: 'Je kunt je jas ophangen.' }, 'u')).toEqual(['otherVoice'])
  expect(found({ bodyNl: 'U kunt uw jas ophangen.' }, 'u')).toEqual([])
})

test('an unknown variable comes with the one that was likely meant', () => {
  const meant = (name: string) =>
    lint({ ...good, bodyNl: `{${name}}` }, 'je').flatMap((one) =>
      'error' in one && one.error === 'unknownVariable' ? [one.meant] : [],
    )
  expect(meant('werkshop')).toEqual(['workshop'])
  expect(meant('gemente')).toEqual(['gemeente'])
  expect(meant('bijenkomst')).toEqual(['bijeenkomst'])
  expect(meant('schoenmaat')).toEqual([null])
})

describe('our own templates', () => {
  const names = Object.keys(templateTexts.je) as (keyof typeof templateTexts.je)[]

  test('are six at least', () => {
    expect(names.length).toBeGreaterThanOrEqual(6)
  })

  test.each(names.flatMap((name) => (['je', 'u'] as const).map((voice) => [name, voice] as const)))(
    '“%s” in the form of %s gets no remark but that gaps are to be filled',
    (name, voice) => {
      const [nl, en] = [templateTexts[voice][name], templateTexts.en[name]]
      const texts = { titleNl: nl.title, bodyNl: nl.body, titleEn: en.title, bodyEn: en.body }
      const remarks = lint(texts, voice)
      expect(remarks.filter((one) => !(isProblem(one) && one.error === 'unfinished'))).toEqual([])
    },
  )
})
