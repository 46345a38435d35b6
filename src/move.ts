import { move } from './db/move.ts'
import { giveUp } from './run.ts'

const [from, to] = process.argv.slice(2)
try {
  if (!from || !to) throw new Error('Say from where to where: npm run move -- data/ postgres://…')
  const moved = await move(from, to)
  const rows = Object.values(moved).reduce((sum, count) => sum + count, 0)
  process.stdout.write(`${rows} rows moved. Start the bot with DATABASE_URL=${to}.\n`)
} catch (fault) {
  giveUp(fault)
}
