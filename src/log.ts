import pino from 'pino'

/** The one logger. Names of verbs, ids of activities, faults: never what people said or who they are. */
export const log = pino({ name: 'bijeen', base: null, serializers: { fault } })

interface Fault {
  name?: string
  message?: string
  stack?: string
  code?: string
  constraint?: string
  table?: string
}

/** A fault without its data: the database quotes in its message what it could not accept. */
function fault(thrown: unknown) {
  if (typeof thrown !== 'object' || !thrown) return { type: typeof thrown }
  const { name, message, code, constraint, table, stack = '' }: Fault = thrown
  const fromDatabase = 'severity' in thrown
  const where = stack.split('\n').filter((line) => line.startsWith('    at '))
  return {
    type: name,
    message: fromDatabase ? undefined : message,
    code,
    table,
    constraint,
    stack: where.join('\n'),
  }
}
