import { join } from 'node:path'
import { dataFolder } from './settings'

type Env = (name: string, standard?: string) => string

// Strapi's env.bool knows "true" only; operators write 1 as well.
const isOn = (value: string) => value === '1' || value === 'true'

export default ({ env }: { env: Env }) => ({
  kek: {
    enabled: true,
    config: {
      mediaFolder: join(dataFolder(), 'media'),
      isDemo: isOn(env('KEK_DEMO', '')),
      demoPassword: env('KEK_DEMO_PASSWORD', 'Kek-Demo-2030'),
      siteUrl: env('KEK_SITE_URL', ''),
      cmsUrl: env('KEK_CMS_URL', ''),
      hasRestRoutes: isOn(env('KEK_REST', '')),
    },
  },
  // What may be uploaded is decided by the bytes, in the plugin (server/src/uploads); Strapi's own list would only answer first, in English.
  upload: { config: { security: { allowedTypes: ['*/*'] }, sizeLimit: 50 * 1024 * 1024, breakpoints: { medium: 750 } } },
})
