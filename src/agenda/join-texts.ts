const je = { join: 'Deelnemen' }

const u: typeof je = je

const en: typeof je = { join: 'Join' }

/** The way into an event, for whoever has a seat. */
export const joinTexts = { je, u, en }
