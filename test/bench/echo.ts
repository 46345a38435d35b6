import { TeamsAdapter } from '@microsoft/teams-ai'
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import { createServer, plugins, type Request, type Response } from 'restify'
import { report } from './report.ts'

// The SDK alone: it says back what it hears.
const adapter = new TeamsAdapter({}, new ConfigurationServiceClientCredentialFactory({}))

const server = createServer()
server.use(plugins.bodyParser())
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process(request, response, async (context) => {
    await context.sendActivity(String(context.activity.text))
  })
})
server.get('/healthz', async (_request: Request, response: Response) => void response.send(200))
server.listen(0, '127.0.0.1', () => report(server.address().port))
