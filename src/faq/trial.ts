import { parentPort, workerData } from 'node:worker_threads'
import { accept, type Trial } from './accept.ts'

const { phrasing, around } = workerData as Trial
parentPort!.postMessage(accept(phrasing, around))
