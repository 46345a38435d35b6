const je = {
  roles: {
    organiser: 'organisator',
    'co-organiser': 'mede-organisator',
    facilitator: 'begeleider',
    expert: 'deskundige',
  },
  askRole: 'Welke rol geef je?',
  askRoleWhy:
    'Organisatoren en mede-organisatoren wijzigen de bijeenkomst en schrijven aan deelnemers. Begeleiders zien wie er komt; deskundigen ook, en zij beantwoorden vragen. Alleen organisatoren geven rollen.',
  code: (code: string) => `Code: ${code}`,
  codeFor: (role: string, event: string) => `Hiermee wordt iemand ${role} van ‘${event}’.`,
  codeWhy: (until: string) =>
    `Geef de code aan één persoon. Die typt in de chat met mij: rol met deze code erachter. De code werkt één keer, tot ${until}. Ik laat hem niet nog eens zien.`,
  rolesTitle: 'Wie heeft welke rol?',
  forAll: (role: string) => `${role} van alle bijeenkomsten, door de beheerder`,
  withdraw: (name: string, role: string) => `Trek in: ${name}, ${role}`,
  withdrawn: '✓ De rol is ingetrokken.',
  wasGone: 'Die rol was er al niet meer.',
  more: (count: number) => `en nog ${count}`,
  appoint: 'Benoem iemand',
  toRoles: 'Rollen',
  taken: (role: string) => `✓ Je bent nu ${role}`,
  takenWhy: (event: string) => `Van: ${event}. Typ ‘organiseer’ om te zien wat je kunt regelen.`,
  takenWatch: (event: string) => `Van: ${event}.`,
  accepted: (name: string, role: string) => `${name} is nu ${role}`,
  acceptedWhy:
    'De code is gebruikt en werkt niet meer. Ken je deze persoon niet? Trek de rol dan in.',
  noSuchCode: 'Die code ken ik niet, of hij is verlopen',
  noSuchCodeWhy:
    'Typ ‘rol’ met de code die je van een organisator kreeg, bijvoorbeeld: rol KTRM-7XQ4. Werkt het niet, vraag dan om een nieuwe.',
  ownCode: 'Deze code is voor een ander',
  ownCodeWhy: 'Je hebt hem zelf gemaakt. Geef hem door aan wie de rol krijgt.',
  anonymous: 'Ik weet niet wie je bent',
  anonymousWhy: 'Een rol kan ik alleen geven aan wie met een account in Teams zit.',
}

const u: typeof je = {
  ...je,
  askRole: 'Welke rol geeft u?',
  taken: (role) => `✓ U bent nu ${role}`,
  takenWhy: (event) => `Van: ${event}. Typ ‘organiseer’ om te zien wat u kunt regelen.`,
  acceptedWhy:
    'De code is gebruikt en werkt niet meer. Kent u deze persoon niet? Trek de rol dan in.',
  noSuchCodeWhy:
    'Typ ‘rol’ met de code die u van een organisator kreeg, bijvoorbeeld: rol KTRM-7XQ4. Werkt het niet, vraag dan om een nieuwe.',
  ownCodeWhy: 'U hebt hem zelf gemaakt. Geef hem door aan wie de rol krijgt.',
  anonymous: 'Ik weet niet wie u bent',
}

const en: typeof je = {
  roles: {
    organiser: 'organiser',
    'co-organiser': 'co-organiser',
    facilitator: 'facilitator',
    expert: 'expert',
  },
  askRole: 'Which role do you give?',
  askRoleWhy:
    'Organisers and co-organisers change the event and write to participants. Facilitators see who is coming; so do experts, who also answer questions. Only organisers give roles.',
  code: (code) => `Code: ${code}`,
  codeFor: (role, event) => `With this, somebody becomes ${role} of ‘${event}’.`,
  codeWhy: (until) =>
    `Give the code to one person, who types in the chat with me: role, and this code. It works once, until ${until}. I will not show it again.`,
  rolesTitle: 'Who has which role?',
  forAll: (role) => `${role} of all events, by the administrator`,
  withdraw: (name, role) => `Withdraw: ${name}, ${role}`,
  withdrawn: '✓ The role has been withdrawn.',
  wasGone: 'That role was gone already.',
  more: (count) => `and ${count} more`,
  appoint: 'Appoint somebody',
  toRoles: 'Roles',
  taken: (role) => `✓ You are now ${role}`,
  takenWhy: (event) => `Of: ${event}. Type ‘organise’ to see what you can arrange.`,
  takenWatch: (event) => `Of: ${event}.`,
  accepted: (name, role) => `${name} is now ${role}`,
  acceptedWhy:
    'The code has been used and works no more. Do you not know this person? Then withdraw the role.',
  noSuchCode: 'I do not know that code, or it has expired',
  noSuchCodeWhy:
    'Type ‘role’ with the code an organiser gave you, for example: role KTRM-7XQ4. If it does not work, ask for a new one.',
  ownCode: 'This code is for somebody else',
  ownCodeWhy: 'You made it yourself. Pass it on to whoever gets the role.',
  anonymous: 'I do not know who you are',
  anonymousWhy: 'I can only give a role to somebody with an account in Teams.',
}

export const roleTexts = { je, u, en }
