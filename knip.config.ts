import type { KnipConfig } from 'knip'

/** What Strapi and Nuxt load by name or by place, which no import shows, stands here; everything else has to be used. */
const config: KnipConfig = {
  ignoreExportsUsedInFile: true,
  workspaces: {
    '.': {
      entry: ['scripts/kek.mjs', 'scripts/process/lifeline.mjs', 'scripts/test/stand-in*.mjs'],
      project: ['scripts/**/*.mjs', '*.{ts,mts,mjs}'],
    },
    'plugins/kek': {
      entry: ['test/**/*.ts'],
      project: ['{server,admin}/**/*.{ts,tsx}', 'test/**/*.ts'],
      // Drivers of the databases in the tests; the panel's own copy of react-intl has to be the host's.
      ignoreDependencies: ['better-sqlite3', 'react-intl'],
    },
    'cms': {
      entry: ['config/**/*.ts', 'src/index.ts', 'src/admin/*.{ts,tsx}', 'scripts/*.ts'],
      ignoreDependencies: ['@kek/strapi-plugin', 'better-sqlite3', 'pg'],
    },
    'web': {
      entry: ['content.config.ts', 'public/js/*.js', 'test/**/*.ts', 'search-quality/run.ts', 'server/search/pdf/read-pdf.mjs', 'server/paper/typesetter/main.ts'],
      ignoreDependencies: ['@fontsource/fira-sans', 'vue', 'vue-tsc', 'h3', 'nitropack'],
      ignoreUnresolved: ['#nitro-internal-.+'],
    },
    'e2e': { entry: ['**/*.spec.ts'] },
    // Lighthouse lies in a folder of its own that is no member of the workspace.
    'bench': { entry: ['run.ts', '**/*-program.{ts,mjs}'], ignoreDependencies: ['lighthouse'] },
    'demo': { entry: ['*.ts'] },
  },
}

export default config
