import { TeamsAdapter } from '@microsoft/teams-ai'
import type { Activity, TurnContext } from 'botbuilder'
import { createServer, plugins, type Request, type Response, type Server } from 'restify'
import type { Web } from '../kit.ts'
import { log } from '../log.ts'

/** The SDK's adapter, with a way in that says nothing to strangers about why they were refused. */
export class DoorAdapter extends TeamsAdapter {
  receive(token: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(token, activity, logic)
  }
}

export interface Behind {
  hear: (
    token: string,
    activity: Activity,
  ) => Promise<{ status?: number; body?: unknown } | undefined>
  /** Throws when the database or the queue does not answer. */
  ready: () => Promise<void>
  file: (path: string, token: string) => ReturnType<Parameters<Web['serve']>[1]>
}

/** The door on the street: messages from Teams, files for browsers, and “are you well?”. */
export function createDoor({ hear, ready, file }: Behind): Server {
  const server = createServer({ name: 'bijeen', maxParamLength: 8000 })
  // Longer than whatever stands before us keeps a line open, so that no request comes in on one just closed.
  server.server.keepAliveTimeout = 65_000
  server.use(plugins.bodyParser({ maxBodySize: 1024 * 1024, mapParams: false }))
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { status: 'ok' })
  })
  server.get('/readyz', async (_request: Request, response: Response) => {
    const well = await ready().then(
      () => true,
      (fault) => log.error({ fault }, 'not ready'),
    )
    response.send(well ? 200 : 503, { status: well ? 'ok' : 'not ready' })
  })
  server.post('/api/messages', async (request: Request, response: Response) => {
    const { status, body } = await answer(hear, request)
    if (body === undefined) response.send(status)
    else response.send(status, body)
  })
  server.get('/files/:path/:token', async (request: Request, response: Response) => {
    const found = await file(request.params.path, request.params.token).catch((fault) => {
      log.error({ fault, path: request.params.path })
      return null
    })
    if (!found) {
      response.send(404, { status: 'not found' })
      return
    }
    response.setHeader('Content-Type', found.type)
    response.setHeader('Content-Disposition', `attachment; filename="${found.name}"`)
    response.setHeader('Cache-Control', 'private, no-store')
    response.sendRaw(200, found.body)
  })
  return server
}

async function answer(hear: Behind['hear'], request: Request) {
  const activity = request.body
  if (typeof activity?.type !== 'string' || !activity.from?.id || !activity.conversation?.id)
    return { status: 400 }
  try {
    const { status = 200, body } =
      (await hear(String(request.headers.authorization ?? ''), activity)) ?? {}
    return { status, body }
  } catch (fault) {
    const refused = isRefusal(fault)
    if (!refused) log.error({ fault, activity: activity.id })
    return { status: refused ? 401 : 500 }
  }
}

/** Whatever is wrong with a token, forged or missing, its bearer hears 401 and nothing more. */
const isRefusal = (fault: any) =>
  /AuthenticationError|JsonWebTokenError|TokenExpiredError|NotBeforeError/.test(
    `${fault?.name} ${fault?.constructor?.name}`,
  )
