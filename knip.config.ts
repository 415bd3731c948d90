import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  // Lists of settings and of what a type may be are read by name, not by import.
  ignoreExportsUsedInFile: true,
  workspaces: {
    '.': {
      entry: ['scripts/kek.mjs', 'scripts/process/lifeline.mjs', 'scripts/test/stand-in*.mjs'],
      project: ['scripts/**/*.mjs', 'config/**/*.mjs', '*.{mjs,mts}'],
    },
    'config': { entry: ['boundaries.mjs'] },
    'plugins/contract': { entry: ['src/index.ts'] },
    'plugins/kek': {
      entry: ['server/src/index.ts', 'admin/src/index.ts', 'test/**/*.ts'],
      project: ['{server,admin}/**/*.{ts,tsx}', 'test/**/*.ts'],
    },
    'cms': {
      // Strapi finds these by their place.
      entry: ['config/**/*.ts', 'src/index.ts', 'src/admin/*.{ts,tsx}', 'scripts/*.ts', 'database/migrations/*'],
    },
    'web': {
      entry: ['test/**/*.ts'],
    },
    'e2e': { entry: ['**/*.spec.ts', 'playwright.config.ts'] },
    'bench': { entry: ['run.ts'] },
    'demo': { entry: ['*.ts'] },
  },
}

export default config
