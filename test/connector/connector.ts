import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { readCall, writeAnswer, writeFault, type Answer, type Call } from './call.ts'
import { openConversations } from './conversations.ts'
import { openFaults } from './faults.ts'
import { openGate } from './gate.ts'
import { openLimits } from './limits.ts'

interface Verdict {
  status: number | 'reset' | 'timeout'
  code?: string | undefined
}

/** A call that was turned down, by a limit, a block or a fault. */
export interface Refusal extends Verdict {
  route: string
  conversationId: string
  at: number
}

interface Options {
  now?: () => number
  relaxed?: boolean
}

export type Connector = Awaited<ReturnType<typeof openConnector>>

/** The other side of the Bot Framework: Teams' connector service, with its limits, over real HTTP. */
export async function openConnector(options: Options = {}) {
  const desk = openDesk(options)
  const server = createServer((request, response) => {
    serve(desk, request, response).catch((error) => {
      desk.world.violations.push(
        `the connector broke on ${request.method} ${request.url}: ${error}`,
      )
      response.destroy()
    })
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    ...controls(desk),
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

type Desk = ReturnType<typeof openDesk>

function openDesk(options: Options) {
  const limits = openLimits(options)
  const world = openConversations(() => limits.now())
  const refused: Refusal[] = []
  return { limits, world, gate: openGate(limits, world.roster), faults: openFaults(), refused }
}

function controls({ limits, world, gate, faults, refused }: Desk) {
  return {
    ...world,
    limits,
    refused,
    fail: faults.fail,
    faultRates: faults.faultRates,
    slow: faults.slow,
    block: gate.block,
    unblock: gate.unblock,
    /** A new day: all is forgotten but the violations. */
    clear() {
      for (const part of [world, world.roster, faults, limits, gate]) part.clear()
      for (const list of [world.conversations, refused]) list.length = 0
    },
  }
}

async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse) {
  const call = await readCall(request)
  const fault = desk.faults.take(call)
  const answer = fault && !fault.delivered ? undefined : decide(desk, call)
  const latency = desk.faults.latency()
  if (latency) await wait(latency)
  if (fault) note(desk, call, fault)
  if (fault) writeFault(response, fault)
  else if (answer) writeAnswer(response, answer)
}

function decide(desk: Desk, call: Call): Answer {
  const answer = desk.gate.stop(call) ?? desk.world.answer(call)
  if (answer.status >= 400) note(desk, call, { status: answer.status, code: answer.code })
  return answer
}

function note({ refused, limits }: Desk, call: Call, { status, code }: Verdict) {
  const { route, conversationId } = call
  refused.push({ route, conversationId, status, code, at: limits.now() })
}
