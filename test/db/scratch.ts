import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The server that the tests may use, if there is one. */
export const server = process.env['TEST_DATABASE_URL']

/** An empty database of one's own: on the server if there is one, else in memory. */
export async function scratch(): Promise<{ url: string; drop(): Promise<void> }> {
  if (!server) return { url: 'memory://', drop: async () => {} }
  const name = `scratch_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name}`)
  const url = Object.assign(new URL(server), { pathname: name }).href
  return { url, drop: () => onServer(`drop database ${name} with (force)`) }
}

async function onServer(statement: string) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}
