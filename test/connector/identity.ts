import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const issuer = 'https://api.botframework.com'

interface Claims {
  aud?: string
  iss?: string
  exp?: number
  nbf?: number
  serviceurl?: string
}

/** An identity provider on this machine, for a bot that has an app id and demands tokens. */
export async function openIdentity(appId: string) {
  const key = createKey()
  const stranger = createKey()
  const jwk = { ...key.publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }
  const server = createServer(({ url }, response) => {
    const keys = { keys: [{ ...jwk, endorsements: ['msteams'] }] }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(url === '/keys' ? keys : metadata(address())))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const claimed = (claims: Claims) => ({ aud: appId, iss: issuer, ...lifetime(), ...claims })

  return {
    settings: settingsFor(address()),
    /** What the bot shows the connector; the SDK's own way insists on https. */
    credentials: credentialsFor(appId),
    token: (claims: Claims = {}) => signed(claimed(claims), key.privateKey),
    /** The right key id, the wrong key. */
    forged: (claims: Claims = {}) => signed(claimed(claims), stranger.privateKey),
    /** No signature at all. */
    unsigned: (claims: Claims = {}) =>
      `${parts({ alg: 'none', typ: 'JWT', kid }, claimed(claims))}.`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

const kid = 'key-of-the-test'

const createKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

const metadata = (address: string) => ({
  issuer,
  jwks_uri: `${address}/keys`,
  id_token_signing_alg_values_supported: ['RS256'],
})

/** If one of these is set all must be. */
const settingsFor = (address: string) => ({
  ToBotFromChannelOpenIdMetadataUrl: `${address}/openidconfiguration`,
  ToBotFromChannelTokenIssuer: issuer,
  ToBotFromEmulatorOpenIdMetadataUrl: `${address}/openidconfiguration`,
  ToChannelFromBotLoginUrl: `${address}/login`,
  ToChannelFromBotOAuthScope: issuer,
  OAuthUrl: `${address}/oauth`,
  ValidateAuthority: 'false',
})

const credentialsFor = (appId: string) => ({
  isValidAppId: async (id: string) => id === appId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    async signRequest<Request extends { headers: { set(name: string, value: string): void } }>(
      request: Request,
    ) {
      request.headers.set('authorization', `Bearer of ${appId}`)
      return request
    },
  }),
})

function lifetime() {
  const now = Math.floor(Date.now() / 1000)
  return { nbf: now - 60, exp: now + 3600 }
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')

const parts = (header: object, claims: object) => `${encoded(header)}.${encoded(claims)}`

function signed(claims: object, key: KeyObject): string {
  const content = parts({ alg: 'RS256', typ: 'JWT', kid }, claims)
  return `${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`
}
