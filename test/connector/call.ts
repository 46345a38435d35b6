import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Fault } from './faults.ts'

/** One call of the bot to the connector; `route` is what it is for, such as `POST activities`. */
export interface Call {
  method: string
  path: string
  route: string
  conversationId: string
  id: string | undefined
  query: URLSearchParams
  body: any
  authorization: string | undefined
}

export interface Answer {
  status: number
  code?: string
  body?: object
  retryAfter?: number
}

const shape = /^\/v3\/(conversations|teams)(?:\/([^/]+)(?:\/(\w+)(?:\/([^/]+))?)?)?$/

export async function readCall(request: IncomingMessage): Promise<Call> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://connector')
  const [, kind = '', conversation = '', part, id] = shape.exec(pathname) ?? []
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(pathname),
    route: `${request.method} ${kind === 'teams' ? 'teams' : (part ?? kind)}`,
    conversationId: decodeURIComponent(conversation),
    id: id && decodeURIComponent(id),
    query: searchParams,
    body: JSON.parse((await text(request)) || '{}'),
    authorization: request.headers.authorization,
  }
}

/** Step by step: restify replaces `writeHead` of all servers in the process, and its own returns nothing. */
export function writeAnswer(response: ServerResponse, { status, body, retryAfter }: Answer) {
  response.statusCode = status
  response.setHeader('content-type', 'application/json')
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter))
  response.end(body && JSON.stringify(body))
}

/** A reset breaks the line at once; a time-out leaves it open until somebody gives up. */
export function writeFault(response: ServerResponse, { status, code, retryAfter }: Fault) {
  if (status === 'reset') response.socket?.resetAndDestroy()
  if (typeof status !== 'number') return
  writeAnswer(response, {
    ...refuse(status, code),
    ...(retryAfter !== undefined && { retryAfter }),
  })
}

const codes: Record<number, string> = {
  403: 'ConversationBlockedByUser',
  404: 'ConversationNotFound',
  412: 'PreconditionFailed',
  413: 'MessageSizeTooBig',
  429: 'TooManyRequests',
  502: 'BadGateway',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
}

export const refuse = (status: number, code = codes[status] ?? 'ServiceError'): Answer => ({
  status,
  code,
  body: { error: { code, message: `The connector says ${code}.` } },
})
