import { openClient } from '../connector/client.ts'
import type { Connector } from '../connector/connector.ts'
import type { Server } from './server.ts'

export interface Measured {
  /** Turns in a second, and milliseconds of CPU that one took in the server. */
  rate: number
  cpu: number
}

export type Person = ReturnType<ReturnType<typeof openClient>['as']>

export const peopleOf = (server: Server, connector: Connector, many: number, name = 'visitor') => {
  const client = openClient({ botUrl: server.url, connector })
  return Array.from({ length: many }, (_, n) => client.as(`${name} ${n}`))
}

/** Does so many turns, eight at a time. */
export async function measure(
  server: Server,
  turns: number,
  turn: (n: number) => Promise<unknown>,
): Promise<Measured> {
  const before = await server.used()
  const start = performance.now()
  let next = 0
  const hand = async () => {
    while (next < turns) await turn(next++)
  }
  await Promise.all(Array.from({ length: 8 }, hand))
  const seconds = (performance.now() - start) / 1000
  const after = await server.used()
  return { rate: turns / seconds, cpu: (after.cpu - before.cpu) / turns }
}

export const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** The middle of each figure over the rounds. */
export const middle = (rounds: Measured[]): Measured => ({
  rate: median(rounds.map(({ rate }) => rate)),
  cpu: median(rounds.map(({ cpu }) => cpu)),
})
