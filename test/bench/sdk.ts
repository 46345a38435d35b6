import '@microsoft/teams-ai'
import 'botbuilder'
import 'restify'
import { report } from './report.ts'

// The SDK is in memory, and nothing happens.
report(0)
