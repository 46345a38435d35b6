import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { group } from '../connector/client.ts'
import { until, words } from '../desk.ts'
import { buttonOf, eventId, openOffice, other, titlesOf, type Office } from './sending.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(() => office.clear())

/** Presses a button of the last card in somebody's chat. */
async function press(name: string, title: string, more: object = {}) {
  const { verb, data } = buttonOf(office.cardOf(name), title)
  return (await office.as(name.toLowerCase(), { name }).press(verb, { ...data, ...more })).value
}

describe('an announcement', () => {
  test('reaches everybody in their own language, with their name in it', async () => {
    await office.comes('Anna')
    await office.comes('Emma', { locale: 'en-GB' })
    const text = { titleEn: 'Another room', bodyEn: 'Dear {name},\n\nWe are in room 2.' }
    await office.arrived(await office.send(text))
    expect(office.chat('Anna').at(-1)).toContain('Nieuwe zaal')
    expect(office.chat('Anna').at(-1)).toContain('Beste Anna,')
    expect(office.chat('Anna').at(-1)).toContain('Van de organisatie van ‘')
    expect(office.chat('Emma').at(-1)).toContain('Dear Emma,')
    await office.arrived(await office.send())
    expect(office.chat('Emma').at(-1)).toContain('Beste Emma,')
  })

  test('asks for no answer unless its organiser does, and can be muted unless it is essential', async () => {
    await office.comes('Anna')
    await office.arrived(await office.send())
    expect(titlesOf(office.cardOf('Anna'))).toEqual(['Vraag stellen', 'Minder mededelingen'])
    expect(words(await press('Anna', 'Minder mededelingen'))).toContain('minder mededelingen')
    await office.arrived(await office.send({ titleNl: 'Niet dringend' }))
    await office.arrived(await office.send({ titleNl: 'Dringend', essential: true }))
    expect(office.chat('Anna').join()).not.toContain('Niet dringend')
    expect(office.chat('Anna').at(-1)).toContain('Dringend')
    expect(titlesOf(office.cardOf('Anna'))).toEqual(['Vraag stellen'])
  })
})

describe('an announcement that could not be delivered at first', () => {
  const at = new Date('2020-11-26T09:00:00+01:00')
  afterEach(() => {
    office.clock.now = at
  })

  /** It fails for Anna, and is tried again when this has happened. */
  async function retried(draft: object, meanwhile: () => unknown, before = () => {}) {
    const olga = await office.organises('Olga')
    await office.comes('Anna')
    before()
    const match = (call: any) => call.conversationId === 'a:anna'
    office.connector.fail({ status: 400, code: 'BadSyntax', match })
    const id = await office.send(draft)
    await office.arrived(id)
    expect((await office.states(id)).all).toEqual(['failed'])
    await meanwhile()
    await olga.press('announcements.retry', { eventId, announcementId: id })
    await office.arrived(id)
    return (await office.states(id)).all
  }
  const afterwards = () => {
    office.clock.now = new Date('2020-12-05T09:00:00+01:00')
  }

  test('is not sent any more when the event is over', async () => {
    expect(await retried({ asks: true }, afterwards)).toEqual(['cancelled'])
    expect(office.chat('Anna').join()).not.toContain('zaal 2')
  })

  test('still goes when it was written after the event, or before that is over', async () => {
    expect(await retried({}, () => undefined)).toEqual(['sent'])
    await office.clear()
    expect(await retried({}, () => undefined, afterwards)).toEqual(['sent'])
  })

  test('is kept from whoever wants fewer by now, unless they must know', async () => {
    const mutes = () => office.as('anna', { name: 'Anna' }).press('announcements.mute', {})
    expect(await retried({}, mutes)).toEqual(['cancelled'])
    await office.clear()
    expect(await retried({ essential: true }, mutes)).toEqual(['sent'])
  })

  test('stays as it is in the chat of those who got it, and reminds nobody after the event', async () => {
    const olga = await office.organises('Olga')
    await office.comes('Anna')
    const id = await office.send({ asks: true })
    await office.arrived(id)
    afterwards()
    await press('Anna', 'Minder mededelingen')
    await office.inTransaction((db) =>
      office.kit.letters.renew(db, { kind: 'announcement', subject: `announcement ${id}` }),
    )
    await office.arrived(id)
    expect((await office.states(id)).all).toEqual(['sent'])
    expect(office.chat('Anna').at(-1)).toContain('zaal 2')
    const nudged = await olga.press('announcements.nudge', { eventId, announcementId: id })
    expect(nudged.value).toContain('De bijeenkomst is voorbij')
  })
})

describe('an answer', () => {
  const answers = () =>
    office.db.selectFrom('announcement_answer').select(['person_id', 'answer']).execute()

  test('is kept once, however often it is pressed, and stays when it says more', async () => {
    await office.comes('Anna')
    await office.arrived(await office.send({ asks: true }))
    const card = office.cardOf('Anna')
    for (let again = 0; again < 3; again++)
      expect(words(await press('Anna', 'Gelezen'))).toContain('✓ Je hebt dit gelezen.')
    expect(await answers()).toHaveLength(1)
    expect(words(await press('Anna', 'Ik kom'))).toContain('en je komt')
    expect(words(await press('Anna', 'Gelezen'))).toContain('en je komt')
    const { data } = buttonOf(card, 'Ik kom')
    const anna = office.as('anna', { name: 'Anna' })
    const undone = await anna.press('announcements.answer', { ...data, answer: 'notComing' })
    expect(words(undone.value)).toContain('✓ Je hebt dit gelezen.')
    expect((await answers()).map(({ answer }) => answer)).toEqual(['read'])
  })

  test('can be typed', async () => {
    const anna = await office.comes('Anna')
    await office.arrived(await office.send({ asks: true }))
    expect(words((await anna.say('gelezen')).at(-1))).toContain('✓ Je hebt dit gelezen.')
    expect(words((await anna.say('ik kom')).at(-1))).toContain('en je komt')
    expect(words((await anna.say('laatste mededeling')).at(-1))).toContain('zaal 2')
  })

  test('of somebody who did not get it is refused', async () => {
    await office.comes('Anna')
    await office.arrived(await office.send({ asks: true }))
    const { verb, data } = buttonOf(office.cardOf('Anna'), 'Gelezen')
    const zoe = office.as('zoe', { name: 'Zoe' })
    expect((await zoe.press(verb, data)).value).toContain('niet aan jou gericht')
    const ask = { announcementId: data.announcementId }
    expect((await zoe.press('announcements.ask', ask)).value).toContain('niet aan jou gericht')
    const asked = { ...ask, question: 'Mag ik ook?' }
    expect((await zoe.press('announcements.question', asked)).value).toContain('niet aan jou')
    expect(await answers()).toEqual([])
    expect(await office.db.selectFrom('announcement_question').selectAll().execute()).toEqual([])
  })

  test('to a text that was changed meanwhile shows the new text first', async () => {
    await office.comes('Anna')
    const id = await office.send({ asks: true })
    await office.arrived(id)
    const changed = { body_nl: 'Toch zaal 3.', version: 2 }
    await office.db.updateTable('announcement').set(changed).where('id', '=', id).execute()
    const shown = words(await press('Anna', 'Gelezen'))
    expect(shown).toContain('net gewijzigd')
    expect(shown).toContain('zaal 3')
    expect(await answers()).toEqual([])
  })

  test('in a chat that many share is of whoever presses, and shown to nobody else', async () => {
    const conversation = group('planning')
    const anna = office.as('anna', { name: 'Anna', conversation })
    await anna.say('hallo')
    const id = await office.send({ asks: true, audience: { place: conversation.id } })
    await office.arrived(id)
    const standing = () => office.connector.activities(conversation.id)
    const card = standing().at(-1)!.attachments![0].content
    expect(words(card)).not.toContain('Anna')
    const before = JSON.stringify(standing())
    const { verb, data } = buttonOf(card, 'Gelezen')
    expect(words((await anna.press(verb, data)).value)).toContain('hebt dit gelezen')
    expect(JSON.stringify(standing())).toBe(before)
    const elsewhere = office.as('bram', { name: 'Bram' })
    expect((await elsewhere.press(verb, data)).value).toContain('niet aan jou gericht')
    expect(await answers()).toHaveLength(1)
  })
})

describe('a question', () => {
  /** Anna asks; the announcement comes from two organisers. */
  async function asked(question = 'Is er lunch?') {
    await office.organises('Olga')
    await office.organises('Otto')
    await office.organises('Vera', other)
    await office.comes('Anna')
    const id = await office.send()
    await office.arrived(id)
    expect(words(await press('Anna', 'Vraag stellen'))).toContain('Stel je vraag')
    const anna = office.as('anna', { name: 'Anna' })
    const sent = await anna.press('announcements.question', { announcementId: id, question })
    await until(() => ['Olga', 'Otto'].every((name) => office.chat(name).join().includes(question)))
    return { id, sent: words(sent.value) }
  }

  test('goes to those who organise this event, with the announcement, and back comes the answer', async () => {
    const { id, sent } = await asked()
    expect(sent).toContain('✓ Je vraag is verstuurd')
    expect(office.chat('Olga').at(-1)).toContain('Vraag over ‘Nieuwe zaal’')
    expect(office.chat('Olga').at(-1)).toContain('Anna vraagt: Is er lunch?')
    expect(office.chat('Vera').join()).not.toContain('lunch')
    const given = words(await press('Olga', 'Beantwoord', { answer: 'Ja, om 12 uur.' }))
    expect(given).toContain('✓ Beantwoord door Olga')
    await until(() => office.chat('Anna').join().includes('Ja, om 12 uur.'))
    expect(office.chat('Anna').at(-1)).toContain('Je vroeg: Is er lunch?')
    expect(titlesOf(office.cardOf('Anna'))).toContain('Nog iets vragen')
    await until(() => office.chat('Otto').at(-1)!.includes('✓ Beantwoord door Olga'))
    expect(await office.states(id)).toMatchObject({ all: ['sent'] })
  })

  test('is answered by whoever is first; the other reads what was said', async () => {
    await asked()
    const otto = office.cardOf('Otto')
    await press('Olga', 'Beantwoord', { answer: 'Ja.' })
    const { verb, data } = buttonOf(otto, 'Beantwoord')
    const second = office.as('otto', { name: 'Otto' })
    const late = words((await second.press(verb, { ...data, answer: 'Nee.' })).value)
    expect(late).toContain('Olga was je net voor')
    expect(late).toContain('Ja.')
    const { answer } = await office.db
      .selectFrom('announcement_question')
      .select('answer')
      .executeTakeFirstOrThrow()
    expect(answer).toBe('Ja.')
  })

  test('cannot be answered by who organises something else, nor under another event’s name', async () => {
    await asked()
    const { verb, data } = buttonOf(office.cardOf('Olga'), 'Beantwoord')
    const vera = office.as('vera', { name: 'Vera' })
    const answer = { ...data, answer: 'Nee.' }
    expect(words((await vera.press(verb, answer)).value)).not.toContain('Beantwoord')
    const forged = { ...answer, eventId: other }
    expect((await vera.press(verb, forged)).value).toContain('niet meer')
    const open = office.db.selectFrom('announcement_question').where('answered_at', 'is', null)
    expect(await open.selectAll().execute()).toHaveLength(1)
  })

  test('that is empty or too long comes back as it was typed', async () => {
    await office.organises('Olga')
    const anna = await office.comes('Anna')
    const id = await office.send()
    await office.arrived(id)
    const send = async (question: string) =>
      (await anna.press('announcements.question', { announcementId: id, question })).value
    expect(words(await send('  '))).toContain('Typ eerst je vraag.')
    const long = await send('a'.repeat(612))
    expect(words(long)).toContain('612 tekens')
    expect(JSON.stringify(long)).toContain('a'.repeat(612))
  })

  test('can be typed, and its sender’s Markdown does no harm', async () => {
    const olga = await office.organises('Olga')
    const anna = await office.comes('Anna')
    const id = await office.send()
    await office.arrived(id)
    const form = (await anna.say('vraag aan de organisatie: mag ik ook later komen?')).at(-1)
    const card = form.attachments[0].content
    expect(card.body.find((part: any) => part.id === 'question').value).toBe(
      'mag ik ook later komen?',
    )
    await anna.press('announcements.question', { announcementId: id, question: '[klik](http://x)' })
    await until(() => office.chat('Olga').join().includes('klik'))
    expect(office.chat('Olga').at(-1)).toContain('\\[klik\\]\\(http://x\\)')
    expect(words((await olga.say('open vragen')).at(-1))).toContain('klik')
  })
})

test('a question about what went to everybody is for those who may write to everybody', async () => {
  const eva = await office.organises('Eva')
  const olga = await office.organises('Olga')
  await office.db
    .updateTable('appointment')
    .set({ role: 'organiser', event_id: null })
    .where('person_id', '=', await office.idOf('Olga'))
    .execute()
  const anna = await office.comes('Anna')
  const id = await office.send({ audience: { everybody: true } })
  await office.arrived(id)
  await anna.press('announcements.question', { announcementId: id, question: 'Mag ik ook?' })
  await until(() => office.chat('Olga').join().includes('Mag ik ook?'))
  const { data } = buttonOf(office.cardOf('Olga'), 'Beantwoord')
  const letters = office.db.selectFrom('delivery').where('kind', '=', 'announcements.asked')
  const to = await letters.select('person_id').execute()
  expect(to).toEqual([{ person_id: await office.idOf('Olga') }])
  expect(words((await eva.say('open vragen')).at(-1))).not.toContain('Mag ik ook?')
  const asked = await eva.press('announcements.questions', { eventId, announcementId: id })
  expect(words(asked.value)).toContain('geen open vragen')
  const forged = await eva.press('announcements.reply', { ...data, answer: 'Nee.' })
  expect(words(forged.value)).toContain('Deze vraag is er niet meer')
  const long = await olga.press('announcements.reply', { ...data, answer: 'ja '.repeat(2000) })
  expect(words(long.value)).toContain('Maak er 1000 of minder van')
  await olga.press('announcements.reply', { ...data, answer: 'Ja hoor.' })
  await until(() => office.chat('Anna').join().includes('Ja hoor.'))
})

test('nobody can tell from another event’s number what it asks', async () => {
  await office.comes('Anna')
  const id = await office.send()
  const olga = await office.organises('Olga')
  const shown = await olga.press('announcements.questions', { eventId, announcementId: id })
  expect(shown.value).toContain('geen open vragen')
})
