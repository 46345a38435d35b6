/** Tells the bench where this process listens, and what it has used whenever it is asked. */
export function report(port: number) {
  process.on('message', (asked) => {
    if (asked === 'held') globalThis.gc?.()
    const { user, system } = process.cpuUsage()
    const { rss, heapUsed, external } = process.memoryUsage()
    process.send!({
      cpu: (user + system) / 1000,
      memory: rss / 2 ** 20,
      held: (heapUsed + external) / 2 ** 20,
    })
  })
  process.on('disconnect', () => process.exit())
  process.send!({ port })
}
