import { defineConfig } from 'vitest/config'

/** Next to the code they test; everything that boots a server lies in a `test/` folder instead. */
const besideCode = ['plugins', 'web', 'scripts', 'config', 'cms', 'demo', 'bench'].map(folder => `${folder}/**/*.test.{ts,mts,mjs}`)
const neverTests = ['**/node_modules/**', '**/dist/**', '**/.output/**', '**/.nuxt/**', '**/.data/**']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: besideCode,
          exclude: [...neverTests, '**/test/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'system',
          include: ['plugins/kek/test/**/*.test.ts', 'web/test/**/*.test.ts', 'scripts/test/**/*.test.{ts,mts,mjs}'],
          exclude: neverTests,
          pool: 'forks',
          // Each file boots real servers and databases.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
