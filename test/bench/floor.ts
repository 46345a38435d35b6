import { Agent, request } from 'node:http'
import { createServer, plugins, type Request, type Response } from 'restify'
import { report } from './report.ts'

// The least that a bot can do over HTTP: hear an activity, post a reply to the connector, answer 200.
const agent = new Agent({ keepAlive: true })

const server = createServer()
server.use(plugins.bodyParser())
server.post('/api/messages', async ({ body }: Request, response: Response) => {
  const path = `/v3/conversations/${body.conversation.id}/activities/${body.id}`
  await post(body.serviceUrl + path, { type: 'message', text: body.text })
  response.send(200)
})
server.get('/healthz', async (_request: Request, response: Response) => void response.send(200))
server.listen(0, '127.0.0.1', () => report(server.address().port))

function post(url: string, body: object): Promise<void> {
  return new Promise((done, failed) => {
    const headers = { 'content-type': 'application/json' }
    const call = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', done)
    })
    call.on('error', failed)
    call.end(JSON.stringify(body))
  })
}
