/** Tells the bench where this process listens, and what it has used whenever it is asked. */
export function report(port: number) {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send!({ cpu: (user + system) / 1000, memory: process.memoryUsage.rss() / 2 ** 20 })
  })
  process.on('disconnect', () => process.exit())
  process.send!({ port })
}
