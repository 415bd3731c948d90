import { defineConfig } from 'vitest/config'
import { LongestFirst } from './config/longest-first.mjs'

/** Next to the code they test; everything that boots a server lies in a `test/` folder instead. */
const besideCode = ['plugins', 'web', 'scripts', 'config', 'cms', 'demo', 'bench'].map(folder => `${folder}/**/*.test.{ts,mts,mjs}`)
const neverTests = ['**/node_modules/**', '**/dist/**', '**/.output/**', '**/.nuxt/**', '**/.data/**']

/** Each file boots real servers and databases, and waits for them: on two cores a third file has room beside two others. */
const booting = {
  exclude: neverTests,
  pool: 'forks',
  maxWorkers: 3,
  sequence: { groupOrder: 1 },
  testTimeout: 120_000,
  hookTimeout: 180_000,
} as const

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
          ...booting,
          name: 'cms',
          include: ['plugins/kek/test/**/*.test.ts'],
          // Every file boots a CMS with a database of its own; only Strapi's code, which takes longer to load than to start, stays loaded between them.
          isolate: false,
        },
      },
      {
        test: { ...booting, name: 'system', include: ['web/test/**/*.test.ts', 'scripts/test/**/*.test.{ts,mts,mjs}'] },
      },
    ],
  },
})
