/** So many calls within so many milliseconds. */
export type Window = [calls: number, span: number]

/** What Teams allows a bot in one conversation. */
export const sendWindows: Window[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
]

export const readWindows: Window[] = [
  [14, 1_000],
  [16, 2_000],
  [120, 30_000],
  [3_600, 3_600_000],
]

export const globalWindows: Window[] = [[50, 1_000]]

export type Limits = ReturnType<typeof openLimits>

/** Sliding windows over the calls that were admitted; `now` and `relaxed` may be changed at any time. */
export function openLimits(options: { now?: () => number; relaxed?: boolean }) {
  const admitted = new Map<string, number[]>()
  const before = (key: string) => admitted.get(key) ?? []

  const limits = {
    now: options.now ?? Date.now,
    relaxed: options.relaxed ?? false,
    /** Milliseconds to wait before this call may be made; at 0 it is admitted, and counts. */
    admit(gates: [key: string, windows: Window[]][]): number {
      if (limits.relaxed) return 0
      const now = limits.now()
      const wait = Math.max(...gates.map(([key, windows]) => waitFor(before(key), windows, now)))
      if (wait === 0)
        for (const [key] of gates) admitted.set(key, [...recent(before(key), now), now])
      return wait
    },
    clear: () => admitted.clear(),
  }
  return limits
}

function waitFor(times: number[], windows: Window[], now: number): number {
  const waits = windows.map(([calls, span]) => (times.at(-calls) ?? -Infinity) + span - now)
  return Math.max(0, ...waits)
}

const recent = (times: number[], now: number) =>
  times[0] !== undefined && times[0] <= now - 3_600_000
    ? times.filter((at) => at > now - 3_600_000)
    : times

/** Over this Teams refuses a message; it counts in UTF-16. */
export const tooBig = (activity: object): boolean =>
  Buffer.byteLength(JSON.stringify(activity), 'utf16le') > 100 * 1024

/** What a person would suffer from, though Teams may accept it. */
export function breaches(activity: any): string[] {
  const attachments: any[] = activity.attachments ?? []
  const found = attachments.filter(isCard).flatMap(({ content }) => cardBreaches(content))
  if (attachments.length && activity.suggestedActions?.actions?.length)
    found.push('suggested actions stand beside an attachment')
  if (splits(activity)) found.push('text and an attachment share one activity')
  return found
}

/** Teams splits text from its attachment, and the id of the message is lost. */
export const splits = (activity: any): boolean =>
  Boolean(activity.text && activity.attachments?.length)

const isCard = (attachment: any) =>
  attachment.contentType === 'application/vnd.microsoft.card.adaptive'

function cardBreaches(card: any): string[] {
  const found: string[] = []
  const size = Buffer.byteLength(JSON.stringify(card))
  if (size > 28 * 1024) found.push(`a card of ${size} bytes is over 28 KB`)
  if (card.version !== '1.5') found.push(`a card has version ${card.version}, not 1.5`)
  if (!card.refresh) return found
  const users = card.refresh.userIds?.length ?? 0
  if (users === 0) found.push('a card refreshes for nobody by name')
  if (users > 60) found.push(`a card refreshes for ${users} people, over 60`)
  return found
}
