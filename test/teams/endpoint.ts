import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

/** How the endpoint answers: what it says, after how long, with which status; or a body that is no answer at all. */
export interface Manner {
  says?: string
  after?: number
  status?: number
  body?: string
}

/** An OpenAI-compatible endpoint that answers as it is told, and remembers what it was asked. */
export async function openEndpoint() {
  const asked: any[] = []
  let manner: Manner = {}
  const server = createServer(async (request, response) => {
    const { says = '', after = 0, status = 200, body } = manner
    asked.push({ path: request.url, headers: request.headers, body: await json(request) })
    await sleep(after)
    const message = { role: 'assistant', content: says }
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(body ?? JSON.stringify({ choices: [{ index: 0, message }] }))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    asked,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    answers: (next: Manner) => ((asked.length = 0), (manner = next)),
    close: () => new Promise((closed) => (server.closeAllConnections(), server.close(closed))),
  }
}
