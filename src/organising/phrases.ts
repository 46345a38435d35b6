/** What organisers type for each verb; the matcher forgives typing errors and finds the slot. */
export const phrases = {
  open: {
    nl: ['organiseer', 'organiseer {what}', 'organiseren', 'beheer {what}'],
    en: ['organise', 'organise {what}', 'organize {what}', 'manage {what}'],
  },
  workshops: {
    nl: ['workshops organiseren', 'workshops beheren', 'capaciteit van de workshops'],
    en: ['organise workshops', 'manage workshops'],
  },
  link: {
    nl: [
      'link https {what}',
      'join link https {what}',
      'link workshop {what} https',
      'nieuwe link https {what}',
      'link wissen',
      'wis link',
    ],
    en: ['new link https {what}', 'clear link', 'remove link'],
  },
  release: {
    nl: ['link vrijgeven {what}', 'link vrijgeven', 'geef de link vrij {what}'],
    en: ['release link {what}', 'release the link {what}', 'release link'],
  },
  move: {
    nl: [
      'verplaats naar {what}',
      'verplaats {what}',
      'verplaats bijeenkomst naar {what}',
      'verzet naar {what}',
      'verzet {what}',
      'begint om {what}',
    ],
    en: ['move to {what}', 'move event to {what}', 'reschedule to {what}', 'reschedule {what}'],
  },
  late: {
    nl: ['uitloop {what}', 'we lopen {what} uit', 'uitloop van {what}'],
    en: ['running late {what}', 'we are running {what} late', 'delay {what}', 'run over {what}'],
  },
  capacity: {
    nl: [
      'capaciteit {what}',
      'capaciteit workshop {what}',
      'capaciteit bijeenkomst {what}',
      'aantal plaatsen {what}',
    ],
    en: ['capacity {what}', 'capacity workshop {what}', 'number of seats {what}'],
  },
  status: {
    nl: [
      'annuleer bijeenkomst',
      'annuleer bijeenkomst {what}',
      'bijeenkomst annuleren',
      'bijeenkomst gaat niet door',
      'onder voorbehoud',
      'bijeenkomst onder voorbehoud',
      'gaat door',
      'bijeenkomst gaat door',
      'gaat toch door',
    ],
    en: [
      'cancel event',
      'cancel the event',
      'cancel event {what}',
      'call off the event',
      'tentative',
      'event tentative',
      'event goes ahead',
      'goes ahead',
    ],
  },
  full: {
    nl: ['vol', 'bijeenkomst vol', 'bijeenkomst is vol', 'niet vol', 'niet meer vol'],
    en: ['event full', 'event is full', 'mark as full', 'not full', 'no longer full'],
  },
  undo: {
    nl: ['maak ongedaan', 'maak wijziging ongedaan', 'wijziging terugdraaien'],
    en: ['undo', 'undo the change'],
  },
  appoint: {
    nl: [
      'benoem {what}',
      'benoem mede-organisator',
      'benoem organisator',
      'benoem begeleider',
      'benoem deskundige',
    ],
    en: ['appoint {what}', 'appoint a co-organiser', 'appoint an expert', 'appoint a facilitator'],
  },
  roles: {
    nl: ['rollen', 'rollen {what}', 'wie heeft welke rol', 'wie organiseert'],
    en: ['roles', 'roles {what}', 'who has which role'],
  },
  claim: {
    nl: ['rol {what}'],
    en: ['role {what}'],
  },
}
