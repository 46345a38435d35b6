import type { Database } from './databases.ts'
import { median } from './load.ts'
import { openServer, type Program } from './server.ts'
import type { Row } from './table.ts'

const starts = 5

interface Start {
  took: number
  memory: number
}

async function startOnce(program: Program, databaseUrl: string): Promise<Start> {
  const server = await openServer(program, databaseUrl)
  const { memory } = await server.used()
  await server.close()
  return { took: server.startedIn, memory }
}

/** From nothing to the first healthy answer on a database that is there already, beside the SDK alone. */
export async function measureStart({ name, url }: Database): Promise<Row[]> {
  const [bare, ours]: [Start[], Start[]] = [[], []]
  for (let n = 0; n < starts; n++) {
    bare.push(await startOnce('sdk', url))
    ours.push(await startOnce('bijeen', url))
  }
  const [sdk, bijeen] = [middle(bare), middle(ours)]
  const after = median(ours.map(({ took }, n) => took - bare[n]!.took))
  return [
    {
      what: `start to healthy, ${name}`,
      figures: `${bijeen.took.toFixed(0)} ms (SDK alone: ${sdk.took.toFixed(0)} ms)`,
      ratio: bijeen.took / sdk.took,
      against: 'import of the SDK',
    },
    {
      what: `ready after the SDK’s own import, ${name}`,
      figures: `${after.toFixed(0)} ms`,
      took: after,
      aim: 1500,
    },
    {
      what: `memory at rest, ${name}`,
      figures: `${bijeen.memory.toFixed(0)} MiB (SDK alone: ${sdk.memory.toFixed(0)} MiB)`,
      ratio: bijeen.memory / sdk.memory,
      against: 'import of the SDK',
    },
  ]
}

const middle = (all: Start[]): Start => ({
  took: median(all.map(({ took }) => took)),
  memory: median(all.map(({ memory }) => memory)),
})
