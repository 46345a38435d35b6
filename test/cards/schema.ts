import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { walk } from './walk.ts'

const require = createRequire(import.meta.url)
const cache = fileURLToPath(new URL('../../node_modules/.cache/bijeen/', import.meta.url))

/** Whatever stands in one of these is an element or an action, and must say which. */
const slots = /\.(body|items|actions|inlines)\[\d+\]$|\.(selectAction|inlineAction|fallback)$/

/** Checks a card, element by element, against the types of `@microsoft/teams.cards`. */
export function teamsSchema(): (card: object) => string[] {
  const definitions = loosened(readSchema().definitions)
  const ajv = new Ajv({ strict: false, allErrors: true, schemas: [{ $id: 'teams', definitions }] })
  const validators = new Map<string, ValidateFunction | undefined>()
  for (const [name, definition] of Object.entries<any>(definitions))
    if (typeOf(definition))
      validators.set(typeOf(definition), ajv.getSchema(`teams#/definitions/${escape(name)}`))

  return (card) =>
    [...walk(card)].flatMap(({ part, type, path }) => {
      const validate = validators.get(type ?? '')
      if (validate)
        return validate({ ...part, type }) ? [] : readable(validate.errors!, path, type!)
      if (type) return [`${path}: Teams knows no ${type}`]
      return slots.test(path) ? [`${path}: has no type`] : []
    })
}

const escape = (name: string) => encodeURIComponent(name)
const typeOf = (definition: any): string => definition.properties?.type?.const

/** The schema from the cache, else made anew: the cache is of one version of the types. */
function readSchema(): any {
  const { version } = JSON.parse(readFileSync(packageFile(), 'utf8'))
  const file = `${cache}teams-cards-${version}.json`
  if (!existsSync(file)) generate(file)
  return JSON.parse(readFileSync(file, 'utf8'))
}

const packageFile = () =>
  fileURLToPath(new URL('../../node_modules/@microsoft/teams.cards/package.json', import.meta.url))

function generate(file: string) {
  mkdirSync(cache, { recursive: true })
  const entry = `${cache}teams-card.ts`
  const made = `${file}.${process.pid}`
  const from = `import type { IAdaptiveCard } from '@microsoft/teams.cards'`
  writeFileSync(entry, `${from}\nexport type TeamsCard = IAdaptiveCard\n`)
  const program = require.resolve('ts-json-schema-generator/bin/ts-json-schema-generator.js')
  const options = ['--no-type-check', '--expose', 'all', '--minify', '-o', made]
  execFileSync(process.execPath, [program, '--path', entry, '--type', 'TeamsCard', ...options])
  renameSync(made, file)
}

/** Elements within an element are only objects here: each is checked by its own definition. */
function loosened(definitions: Record<string, any>): Record<string, any> {
  const loose = (schema: any): any => {
    if (Array.isArray(schema)) return schema.map(loose)
    if (!schema || typeof schema !== 'object') return schema
    const target = definitions[decodeURIComponent(schema.$ref?.split('/').pop() ?? '')]
    if (target && typeOf(target)) return { type: 'object' }
    return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, loose(part)]))
  }
  return Object.fromEntries(Object.entries(definitions).map(([name, of]) => [name, loose(of)]))
}

/** One line per fault; the branches of a failed choice are left out. */
function readable(errors: ErrorObject[], path: string, type: string): string[] {
  return errors
    .filter((error) => !/\/anyOf\/\d/.test(error.schemaPath))
    .map(({ instancePath, keyword, message, params }) => {
      const where = path + instancePath.replace(/\/(\d+)/g, '[$1]').replaceAll('/', '.')
      if (keyword === 'additionalProperties')
        return `${where}: ${type} has no ${params.additionalProperty}`
      if (keyword === 'enum') return `${where}: must be one of ${params.allowedValues.join(', ')}`
      if (keyword === 'anyOf') return `${where}: fits nothing that ${type} takes here`
      return `${where}: ${message}`
    })
}
