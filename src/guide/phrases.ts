export const phrases = {
  open: {
    nl: [
      'voorwaardenwijzer',
      'past mijn project bij de uitkering',
      'past ons project bij de uitkering',
      'past mijn plan bij de uitkering',
      'leg mijn project naast de voorwaarden',
    ],
    en: [
      'conditions guide',
      'does my project fit the grant',
      'does our project fit the grant',
      'lay my project beside the conditions',
    ],
  },
  read: {
    nl: [
      'voorwaardenwijzer {text}',
      'past mijn project bij de uitkering {text}',
      'past ons project bij de uitkering {text}',
    ],
    en: ['conditions guide {text}', 'does my project fit the grant {text}'],
  },
}
