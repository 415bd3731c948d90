// @ts-check

/** @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Wall */

/** @type {Wall} */
const noOtherFolder = {
  regex: '^(?:\\.\\./)+(?:cms|web|e2e|bench|demo|plugins/(?:kek|contract))/',
  message: 'Packages meet by their names (@kek/…), never by a path into the other\'s folder.',
}

/**
 * @param {string} allowed what stands behind `@kek/`, as part of a regular expression
 * @param {string} message
 * @returns {Wall}
 */
const onlyOurs = (allowed, message) => ({ regex: `^@kek/(?!(?:${allowed})(?:/|$))`, message })

/** @type {Wall} */
const noStrapi = { regex: '^@strapi/', message: 'The site knows the ledger\'s addresses alone, not Strapi.' }
/** @type {Wall} */
const noAxios = { regex: '^axios$', message: 'Only web/server/replica talks to the CMS; read the replica\'s snapshot instead.' }
const plugin = [noOtherFolder, onlyOurs('contract', 'The plugin imports nothing of ours but @kek/contract.')]
const twoPrograms = 'Server and panel are two programs: what both need belongs into @kek/contract.'
const web = [noOtherFolder, onlyOurs('contract', 'web knows nothing of ours but @kek/contract.'), noStrapi]

/**
 * Who may lean on whom: contract ← kek ← cms, and contract ← web. A file follows the last entry that fits it.
 * @type {{ name: string, files: string[], walls: Wall[] }[]}
 */
export const boundaries = [
  {
    name: 'everywhere',
    files: ['**/*.{ts,tsx,mts,mjs,vue}'],
    walls: [noOtherFolder],
  },
  {
    name: 'contract',
    files: ['plugins/contract/**/*.ts'],
    walls: [
      noOtherFolder,
      noStrapi,
      onlyOurs('$none', 'contract is what all others share: it imports nothing of ours.'),
    ],
  },
  {
    name: 'plugin',
    files: ['plugins/kek/**/*.{ts,tsx}'],
    walls: plugin,
  },
  {
    name: 'plugin server',
    files: ['plugins/kek/server/**/*.ts'],
    walls: [...plugin, { regex: '^\\.\\.?/(?:.*/)?admin/', message: twoPrograms }],
  },
  {
    name: 'plugin panel',
    files: ['plugins/kek/admin/**/*.{ts,tsx}'],
    walls: [...plugin, { regex: '^\\.\\.?/(?:.*/)?server/', message: twoPrograms }],
  },
  {
    name: 'cms',
    files: ['cms/**/*.{ts,tsx}'],
    walls: [
      noOtherFolder,
      onlyOurs('strapi-plugin', 'cms is configuration and wiring: of ours it knows the plugin alone.'),
    ],
  },
  {
    name: 'web',
    files: ['web/**/*.{ts,vue}'],
    walls: [...web, noAxios],
  },
  {
    name: 'web replica',
    files: ['web/server/replica/**/*.ts'],
    walls: web,
  },
  {
    name: 'web app',
    files: ['web/app/**/*.{ts,vue}'],
    walls: [
      ...web,
      noAxios,
      {
        regex: '^(?:~~/|@@/|#)server(?:/|$)|^\\.\\.?/(?:.*/)?server/',
        message: 'What runs in the browser never loads server code; `import type` is fine.',
        allowTypeImports: true,
      },
    ],
  },
  {
    name: 'outside',
    files: ['e2e/**/*.ts', 'bench/**/*.ts', 'demo/**/*.ts'],
    walls: [
      noOtherFolder,
      onlyOurs('contract|config', 'Tests, benchmarks and demo use the system from outside: of ours they know @kek/contract alone.'),
    ],
  },
  {
    name: 'bench',
    files: ['bench/**/*.ts'],
    walls: [
      noOtherFolder,
      onlyOurs('contract|config|e2e/pages', 'The bench measures the system from outside: of ours it knows @kek/contract, and the kinds of page that the browser tests list.'),
    ],
  },
]
