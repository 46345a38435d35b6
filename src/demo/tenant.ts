import { stringify } from 'yaml'

/** Somebody in the made-up tenant, as Microsoft's local client and the bot both know them. */
export interface Account {
  id: string
  name: string
  aadObjectId: string
}

export const tenantId = '00000000-0000-4000-8000-000000000001'
export const chats = { personal: 'eigen-chat', group: 'vergaderchat-startbijeenkomst' }

const numbered = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Number 0 is whoever looks at the demo; the demo people follow. */
export const account = (number: number, name: string): Account => ({
  id: `deelnemer-${number}`,
  name,
  aadObjectId: numbered(100 + number),
})

export const visitor = account(0, 'Nieuwe deelnemer')

/** What the local client reads at its start; it wants exactly five users beside the one who looks. */
export const clientSettings = (accounts: Account[]): string =>
  stringify({
    version: '0.1.1',
    tenantId,
    bot: { id: 'bijeen', name: 'Bijeen' },
    currentUser: user(visitor),
    users: accounts.map(user),
    personalChat: { id: chats.personal },
    groupChat: { id: chats.group, name: 'Vergaderchat startbijeenkomst' },
    team: {
      id: 'team',
      name: 'Aanpak discriminatie (demo)',
      aadGroupId: numbered(2),
      channels: [{ id: 'kanaal-startbijeenkomst', name: 'Startbijeenkomst' }],
    },
  })

function user({ id, name, aadObjectId }: Account) {
  const [givenName = '', ...surname] = name.split(' ')
  const address = `${id}@demo.example`
  // The client spells it so.
  const userPrincipleName = address
  return {
    id,
    name,
    aadObjectId,
    givenName,
    surname: surname.join(' '),
    userPrincipleName,
    email: address,
  }
}
