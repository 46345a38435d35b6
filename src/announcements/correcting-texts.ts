const messages = (count: number) => (count === 1 ? '1 bericht' : `${count} berichten`)

const je = {
  correctTitle: 'Wijzig je mededeling',
  correctWhy: (count: number) =>
    `${count === 1 ? '1 bericht staat er al. Dat wordt' : `${count} berichten staan er al. Die worden`} bijgewerkt, met de tijd van de wijziging erbij. Niemand krijgt een nieuwe melding.`,
  titleNl: 'Titel',
  bodyNl: 'Tekst',
  titleEn: 'Titel in het Engels (mag leeg blijven)',
  bodyEn: 'Tekst in het Engels (mag leeg blijven)',
  required: 'Dit mag niet leeg zijn.',
  halfEnglish: '✕ Vul in het Engels de titel en de tekst in, of laat ze allebei leeg.',
  look: 'Bekijk eerst',
  back: 'Terug',
  lookTitle: 'Zo komt je mededeling eruit te zien',
  replaceIn: (count: number) => `Werk ${messages(count)} bij`,
  further: 'Verder schrijven',
  overtaken:
    'Een andere organisator was je voor. Dit is de tekst van nu; wijzig hem als dat nog nodig is.',
  replaced: '✓ De mededeling is gewijzigd',
  cannotCorrect:
    'Deze mededeling is ingetrokken en kan niet meer worden gewijzigd. Typ ‘alle mededelingen’ om er een kopie van te maken.',
  withdrawTitle: 'Wil je deze mededeling intrekken?',
  withdrawWhy: (stands: number, waits: number) =>
    [
      stands
        ? `In ${messages(stands)} komt te staan dat de mededeling is ingetrokken, met je reden.`
        : '',
      waits ? `Wat nog in de rij staat (${waits}), gaat niet meer weg.` : '',
      'Dit kun je niet terugdraaien.',
    ]
      .filter(Boolean)
      .join(' '),
  reason: 'Reden, zoals iedereen die leest',
  reasonEmpty: 'Schrijf waarom je de mededeling intrekt.',
  reasonLong: (most: number) => `Houd de reden kort: hoogstens ${most} tekens.`,
  withdraw: 'Trek in',
  withdrawn: '✓ De mededeling is ingetrokken',
  keep: 'Laat staan',
}

const u: typeof je = {
  ...je,
  correctTitle: 'Wijzig uw mededeling',
  lookTitle: 'Zo komt uw mededeling eruit te zien',
  overtaken:
    'Een andere organisator was u voor. Dit is de tekst van nu; wijzig hem als dat nog nodig is.',
  withdrawTitle: 'Wilt u deze mededeling intrekken?',
  withdrawWhy: (stands, waits) =>
    [
      stands
        ? `In ${messages(stands)} komt te staan dat de mededeling is ingetrokken, met uw reden.`
        : '',
      waits ? `Wat nog in de rij staat (${waits}), gaat niet meer weg.` : '',
      'Dit kunt u niet terugdraaien.',
    ]
      .filter(Boolean)
      .join(' '),
  reasonEmpty: 'Schrijf waarom u de mededeling intrekt.',
}

const sent = (count: number) => (count === 1 ? '1 message' : `${count} messages`)

const en: typeof je = {
  correctTitle: 'Change your announcement',
  correctWhy: (count) =>
    `${count === 1 ? '1 message has been sent already. It is' : `${count} messages have been sent already. They are`} updated, with the time of the change. Nobody gets a new notification.`,
  titleNl: 'Title in Dutch',
  bodyNl: 'Text in Dutch',
  titleEn: 'Title in English (may stay empty)',
  bodyEn: 'Text in English (may stay empty)',
  required: 'This may not be empty.',
  halfEnglish: '✕ In English, fill in both the title and the text, or leave both empty.',
  look: 'Preview first',
  back: 'Back',
  lookTitle: 'This is what your announcement will look like',
  replaceIn: (count) => `Update ${sent(count)}`,
  further: 'Write on',
  overtaken:
    'Another organiser was before you. This is the text of now; change it if that is still needed.',
  replaced: '✓ The announcement has been changed',
  cannotCorrect:
    'This announcement has been withdrawn and can no longer be changed. Type ‘all announcements’ to copy it.',
  withdrawTitle: 'Do you want to withdraw this announcement?',
  withdrawWhy: (stands, waits) =>
    [
      stands
        ? `${sent(stands)} will say that the announcement has been withdrawn, with your reason.`
        : '',
      waits ? `What is still queued (${waits}) will not be sent.` : '',
      'This cannot be undone.',
    ]
      .filter(Boolean)
      .join(' '),
  reason: 'Reason, as everybody reads it',
  reasonEmpty: 'Write why you withdraw the announcement.',
  reasonLong: (most) => `Keep the reason short: ${most} characters at most.`,
  withdraw: 'Withdraw it',
  withdrawn: '✓ The announcement has been withdrawn',
  keep: 'Leave it',
}

export const correctingTexts = { je, u, en }
