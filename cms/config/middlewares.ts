import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './settings'

/** Where uploads wait while they are looked at: on the disk that keeps them, and never in a folder that others share. */
function incomingFolder(): string {
  const folder = join(dataFolder(), 'incoming')
  mkdirSync(folder, { recursive: true })
  return folder
}

type Env = (name: string, standard?: string) => string

/** Where the site is, if that is set: the panel shows its pages in a frame, and nobody else's. */
function siteOrigins(env: Env): string[] {
  const url = env('KEK_SITE_URL', '')
  return URL.canParse(url) ? [new URL(url).origin] : []
}

export default ({ env }: { env: Env }) => [
  'plugin::kek.public-participation',
  'plugin::kek.public-preview',
  'plugin::kek.public-ledger',
  'strapi::logger',
  'plugin::kek.german-refusals',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: { 'connect-src': ['\'self\''], 'img-src': ['\'self\'', 'data:', 'blob:'], 'media-src': ['\'self\'', 'data:', 'blob:'], 'frame-src': ['\'self\'', ...siteOrigins(env)], 'upgradeInsecureRequests': null },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  { name: 'strapi::poweredBy', config: { poweredBy: 'KEK' } },
  'strapi::query',
  'plugin::kek.upload-gate',
  { name: 'strapi::body', config: { formLimit: '1mb', jsonLimit: '5mb', textLimit: '1mb', formidable: { maxFileSize: 50 * 1024 * 1024, uploadDir: incomingFolder() } } },
  'plugin::kek.upload-cleanup',
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'src/admin/favicon.png' } },
  'plugin::kek.upload-door',
  'strapi::public',
]
