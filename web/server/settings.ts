import process from 'node:process'
import { z } from 'zod'

function address(name: string) {
  return z
    .string(`${name} fehlt.`)
    .refine(value => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), `${name} muss eine Adresse sein, die mit http:// oder https:// beginnt.`)
    .transform(value => value.replace(/\/+$/, ''))
}

const Settings = z.object({
  /** Where the CMS answers `/api/kek/…`. */
  KEK_LEDGER_URL: address('KEK_LEDGER_URL'),
  /** Folder of this replica's own copy; made when missing. */
  KEK_REPLICA_DIR: z.string('KEK_REPLICA_DIR fehlt.').min(1, 'KEK_REPLICA_DIR ist leer.'),
  /** The site's public address, for links that must be complete. */
  KEK_SITE_URL: address('KEK_SITE_URL').optional(),
  HOST: z.string().min(1, 'HOST ist leer.').default('127.0.0.1'),
  PORT: z.string().regex(/^\d{1,5}$/, 'PORT muss eine Zahl sein.').default('3000').transform(Number).refine(port => port <= 65535, 'PORT darf höchstens 65535 sein.'),
}).transform(settings => ({ ...settings, siteUrl: settings.KEK_SITE_URL ?? `http://${settings.HOST}:${settings.PORT}` }))
export type Settings = z.infer<typeof Settings>

/** What is wrong with the environment, one German sentence each; empty where the settings hold. */
export function readSettings(environment: NodeJS.ProcessEnv): { readonly settings: Settings } | { readonly faults: readonly string[] } {
  const result = Settings.safeParse(environment)
  return result.success ? { settings: result.data } : { faults: result.error.issues.map(issue => issue.message) }
}

/** The settings of this process. Ends it with status 1 when one is wrong, naming all that are. */
export function requireSettings(): Settings {
  const result = readSettings(process.env)
  if ('settings' in result)
    return result.settings
  process.stderr.write(`Die Website kann nicht starten:\n${result.faults.map(fault => `  - ${fault}\n`).join('')}`)
  process.exit(1)
}
