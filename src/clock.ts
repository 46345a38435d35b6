import type { Db } from './db/schema.ts'
import type { Clockwork, InTransaction } from './kit.ts'
import { isoDay, localMoment, noon } from './lang.ts'

/** The clock that people see. `start` (local, `2020-11-26T09:00`) sets it; from there it runs on. */
export function createClock(start?: string) {
  let ahead = start ? localMoment(start.slice(0, 10), start.slice(11)).getTime() - Date.now() : 0
  const now = () => new Date(Date.now() + ahead)

  return {
    now,
    /** A turn that this database remembers goes before the setting. */
    async resume(db: Db) {
      const kept = await db.selectFrom('clock').select('ahead').executeTakeFirst()
      if (kept) ahead = Number(kept.ahead)
    },
    /** From now on it stands at `to`, and runs on; never back, for what was said cannot be unsaid. */
    async turn(inTransaction: InTransaction, to: Date) {
      const wanted = to.getTime() - Date.now()
      if (wanted <= ahead) return
      await inTransaction((db) => keep(db, wanted))
      ahead = wanted
    },
  }
}

const keep = (db: Db, ahead: number) =>
  db
    .insertInto('clock')
    .values({ ahead })
    .onConflict((conflict) => conflict.column('here').doUpdateSet({ ahead }))
    .execute()

interface Ticks extends Pick<Clockwork, 'next'> {
  runDue(from: Date, till: Date): Promise<void>
}

/** The clock with the ticks that it drives: turned, it takes them along. */
export const createClockwork = (
  { now, turn }: ReturnType<typeof createClock>,
  { next, runDue }: Ticks,
  inTransaction: InTransaction,
): Clockwork => ({
  next,
  async turn(to) {
    const from = now()
    await turn(inTransaction, to)
    await runDue(from, to)
  },
})

const dayLong = 86_400_000

/** Whether the time of `cron` came after `from` and not later than `till`, in Amsterdam. */
export function struck(cron: string, from: Date, till: Date): boolean {
  const [minute = '*', hour = '*', day = '*', month = '*', weekday = '*'] = cron.split(' ')
  if (!/^\d+$/.test(minute) || !/^\d+$/.test(hour)) return true
  const strikes = (isoDay: string) => {
    const [, monthOf, dayOf] = isoDay.split('-').map(Number)
    const at = localMoment(isoDay, `${hour}:${minute.padStart(2, '0')}`)
    const isDay =
      fits(day, dayOf!) && fits(month, monthOf!) && fits(weekday, noon(isoDay).getUTCDay())
    return isDay && at > from && at <= till
  }
  return daysFrom(from, till).some(strikes)
}

const fits = (field: string, value: number) => field === '*' || Number(field) === value

/** The days of the calendar that these two moments and all between them lie in. */
function daysFrom(from: Date, till: Date): string[] {
  const days = []
  const last = isoDay(till)
  for (let at = noon(isoDay(from)); isoDay(at) <= last; at = new Date(at.getTime() + dayLong))
    days.push(isoDay(at))
  return days
}
