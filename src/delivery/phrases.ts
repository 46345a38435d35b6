/** What people type to see what waits for them. */
export const phrases = {
  nl: ['mijn berichten', 'laat mijn berichten zien', 'heb ik berichten'],
  en: ['my messages', 'show my messages', 'do i have messages'],
}
