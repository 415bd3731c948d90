import { join } from 'node:path'
import { dataFolder } from './settings'

type Env = ((name: string, standard?: string) => string) & { bool: (name: string, standard?: boolean) => boolean }

export default ({ env }: { env: Env }) => ({
  'kek': {
    enabled: true,
    config: {
      mediaFolder: join(dataFolder(), 'media'),
      isDemo: env.bool('KEK_DEMO', false),
      demoPassword: env('KEK_DEMO_PASSWORD', 'Kek-Demo-2030'),
      hasRestRoutes: env.bool('KEK_REST', false),
    },
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  'upload': { config: { sizeLimit: 50 * 1024 * 1024, breakpoints: { medium: 750 } } },
})
