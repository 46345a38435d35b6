import type { Kit } from '../kit.ts'
import { countReplies, eraseReplies, forget } from './store.ts'

/** What the chat itself keeps for a while: replies, for whoever asks again, and what was talked about. */
export function chat({ jobs, mine, now }: Kit) {
  jobs.every('*/10 * * * *', 'teams.forget', (inTransaction) =>
    inTransaction((db) => forget(db, now())),
  )
  mine('chat', { tables: ['answered'], show: countReplies, erase: eraseReplies })
}
