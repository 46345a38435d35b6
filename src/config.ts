import { z } from 'zod'

const url = z.string().url()
const list = z.string().transform((text) => text.split(/[\s,;]+/).filter(Boolean))

const Config = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?|memory):\/\/|^(?!\w+:\/\/)/)
    .default('data/'),
  MICROSOFT_APP_ID: z.uuid().or(z.literal('')).default(''),
  MICROSOFT_APP_PASSWORD: z.string().default(''),
  MICROSOFT_APP_TENANT_ID: z.string().default(''),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'MultiTenant']).default('SingleTenant'),
  ORGANISERS: list.default([]),
  BIJEEN_CLOCK: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  PUBLIC_URL: url.optional(),
  SECRET_KEY: z.string().min(32).optional(),
  TENANTS: list.default([]),
  SENDS_PER_SECOND: z.coerce.number().int().min(1).max(1000).default(25),
  FOUR_EYES_ABOVE: z.coerce.number().int().min(0).default(100),
  CHOOSER_URL: z.url({ protocol: /^https?$/ }).optional(),
  CHOOSER_KEY: z.string().default(''),
  CHOOSER_MODEL: z.string().default(''),
})

export type Config = z.infer<typeof Config>

const remedies: Record<string, string> = {
  PORT: 'a port number from 0 to 65535, such as 3978',
  DATABASE_URL: 'postgres://user@host/name, a folder such as data/, or memory://',
  MICROSOFT_APP_ID: 'the application (client) id of the bot, or nothing for development mode',
  MICROSOFT_APP_TYPE: 'SingleTenant or MultiTenant',
  BIJEEN_CLOCK: 'a local date and time such as 2020-11-26T09:00',
  LOG_LEVEL: 'fatal, error, warn, info, debug, trace or silent',
  PUBLIC_URL: 'the address where browsers reach the bot, such as https://bijeen.example.nl',
  SENDS_PER_SECOND: 'a number from 1 to 1000, such as 25; Microsoft allows 50',
  FOUR_EYES_ABOVE: 'a number of people, such as 100',
  CHOOSER_URL: 'where an OpenAI-compatible model is asked, such as https://models.example.nl/v1',
  SECRET_KEY: 'at least 32 characters, such as the output of: openssl rand -base64 32',
}

/** The settings, or one sentence per mistake that names the setting and the remedy. An empty one is not given. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.entries(env).filter(([, value]) => value !== '')
  const parsed = Config.safeParse(Object.fromEntries(given))
  const mistakes = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.map(({ path }) => wrong(String(path[0])))
  if (mistakes.length) throw new Error([...new Set(mistakes)].join('\n'))
  return parsed.data!
}

const wrong = (setting: string) => `${setting} cannot be used: give ${remedies[setting]}.`

function contradictions(config: Config): string[] {
  const real = config.MICROSOFT_APP_ID !== ''
  const single = config.MICROSOFT_APP_TYPE === 'SingleTenant'
  const chooses = config.CHOOSER_URL !== undefined
  return [
    real && !config.MICROSOFT_APP_PASSWORD && missing('MICROSOFT_APP_PASSWORD', 'the bot’s secret'),
    real && single && !config.MICROSOFT_APP_TENANT_ID
      ? missing('MICROSOFT_APP_TENANT_ID', 'the id of your tenant')
      : '',
    real && !config.SECRET_KEY && missing('SECRET_KEY', remedies['SECRET_KEY']!),
    real && config.BIJEEN_CLOCK
      ? 'BIJEEN_CLOCK works in development mode only: remove it, or remove MICROSOFT_APP_ID.'
      : '',
    chooses && !config.CHOOSER_MODEL
      ? missing('CHOOSER_MODEL', 'the name of the model', 'CHOOSER_URL')
      : '',
    !chooses && config.CHOOSER_MODEL
      ? missing('CHOOSER_URL', remedies['CHOOSER_URL']!, 'CHOOSER_MODEL')
      : '',
    !chooses && config.CHOOSER_KEY
      ? missing('CHOOSER_URL', remedies['CHOOSER_URL']!, 'CHOOSER_KEY')
      : '',
  ].filter((mistake) => typeof mistake === 'string' && mistake !== '') as string[]
}

const missing = (setting: string, what: string, beside = 'MICROSOFT_APP_ID') =>
  `${setting} is missing: with ${beside} it is needed; give ${what}.`

/** Without an app id anybody may speak to the bot, so it listens to this machine only. */
export const inDevelopment = (config: Config): boolean => config.MICROSOFT_APP_ID === ''
