import { readFileSync, writeFileSync } from 'node:fs'
import manifestPackage from '@microsoft/app-manifest'
import { zipSync } from 'fflate'

const { AppManifestUtils } = manifestPackage

export type Settings = Record<string, string | undefined>

const needed = ['MICROSOFT_APP_ID', 'PUBLISHER', 'PUBLISHER_URL']

/** Installs nowhere: an id of zeros and a publisher that does not exist. */
const demo: Settings = {
  MICROSOFT_APP_ID: '00000000-0000-0000-0000-000000000000',
  PUBLISHER: 'DEMO, not to be installed',
  PUBLISHER_URL: 'https://bijeen.example',
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url))

/** The manifest with these settings in it; throws one sentence when it cannot be filled in. */
export function fill(settings: Settings) {
  const missing = needed.filter((name) => !settings[name])
  if (missing.length)
    throw new Error(`Set ${missing.join(', ')} first, or use --demo to look at a package.`)

  const { version } = JSON.parse(read('../package.json').toString())
  const { PUBLISHER_URL, PRIVACY_URL = PUBLISHER_URL, TERMS_URL = PUBLISHER_URL } = settings
  const values: Settings = { ...settings, PRIVACY_URL, TERMS_URL, VERSION: version }
  return JSON.parse(read('manifest.json').toString(), (_key, value) =>
    typeof value === 'string'
      ? value.replace(/\$\{\{(\w+)\}\}/g, (_, name) => values[name]!)
      : value,
  )
}

/** Everything Microsoft's schemas have against the manifest and its English; read from disk. */
export async function faults(manifest: any, english: any): Promise<string[]> {
  const inDutch = await AppManifestUtils.validateAgainstSchema(manifest)
  const schema: any = await AppManifestUtils.fetchSchema(english.$schema)
  // Some of its patterns are no valid expressions; we need only a few.
  const ours = Object.entries(schema.patternProperties).filter(([key]) =>
    /^\^(bots|composeExtensions)/.test(key),
  )
  schema.patternProperties = Object.fromEntries(ours)
  return [...inDutch, ...(await AppManifestUtils.validateAgainstSchema(english, schema))]
}

/** The package that Teams takes: two texts and two icons. */
export async function pack(settings: Settings): Promise<Uint8Array> {
  const manifest = fill(settings)
  const found = await faults(manifest, JSON.parse(read('en.json').toString()))
  if (found.length) throw new Error(`The manifest is not valid: ${found.join('; ')}`)
  const files = ['en.json', 'color.png', 'outline.png'].map((name) => [name, read(name)])
  const text = new TextEncoder().encode(JSON.stringify(manifest, null, 2))
  return zipSync({ 'manifest.json': text, ...Object.fromEntries(files) })
}

if (import.meta.main) {
  try {
    const isDemo = process.argv.includes('--demo')
    writeFileSync('bijeen.zip', await pack(isDemo ? demo : process.env))
    console.log(`bijeen.zip is ready${isDemo ? ': a demo, not to be installed' : ''}.`)
  } catch (fault) {
    console.error((fault as Error).message)
    process.exitCode = 1
  }
}
