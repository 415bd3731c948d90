// @ts-check
import antfu from '@antfu/eslint-config'
import { boundaries } from '@kek/config/boundaries'

const code = ['**/*.{ts,tsx,mts,mjs,vue}']
const tests = ['**/*.test.{ts,mts,mjs}', '**/test/**', 'e2e/**']

/** The one way around Strapi's documents; whoever takes it must keep the ledger true. */
const databaseConnection = {
  selector: 'MemberExpression[property.name="connection"][object.property.name="db"]',
  message: 'Only plugins/kek/server/src/database and …/ledger write past Strapi\'s documents; ask them.',
}

/** What `Intl` makes holds tables of its own outside of the heap: in a function it would be made for every page, and the allocator keeps what they leave. */
const intlMessage = 'Make it once, at the top of a module: every one of these takes up to 100 kB that garbage collection knows nothing of.'
const intl = 'NewExpression[callee.object.name="Intl"]'

export default antfu(
  {
    typescript: true,
    vue: { a11y: true },
    // Its plugins are not installed, and asking for them would stop a run without a terminal.
    react: false,
    formatters: false,
    // Data and texts are checked by those who read them: pnpm, the importer, people.
    jsonc: false,
    yaml: false,
    toml: false,
    markdown: false,
    pnpm: false,
    stylistic: { indent: 2, quotes: 'single', semi: false },
    ignores: [
      '**/types/generated/**',
      '**/.nuxt/**',
      '**/.output/**',
      '**/.data/**',
      '**/public/**',
    ],
  },
  {
    name: 'kek/house-rules',
    files: code,
    rules: {
      'max-lines': ['error', 300],
      'ts/no-explicit-any': 'error',
      'node/no-process-env': 'error',
      // Everything here runs on Node or is built for the browser by tools that know.
      'node/prefer-global/process': 'off',
      'node/prefer-global/buffer': 'off',
      'jsdoc/require-returns-description': 'off',
      'jsdoc/check-param-names': 'off',
      // A schema and the type read off it share a name.
      'ts/no-redeclare': 'off',
      'ts/no-use-before-define': [
        'error',
        { functions: false, classes: false, variables: false },
      ],
      'antfu/no-top-level-await': 'off',
      // Array.from says what it makes; the rule would only make it shorter.
      'e18e/prefer-array-fill': 'off',
      // In a browser test the text as people see it is meant, not the text in the source.
      'unicorn/prefer-dom-node-text-content': 'off',
      // Where a line breaks is the author's sense of what belongs together.
      'antfu/reasonable-newline': 'off',
      'antfu/consistent-list-newline': 'off',
      'antfu/consistent-chaining': 'off',
      'style/operator-linebreak': 'off',
      // The names of tests are sentences, and some begin with a proper name.
      'test/prefer-lowercase-title': 'off',
    },
  },
  {
    name: 'kek/templates',
    files: ['**/*.vue'],
    rules: {
      'vue/singleline-html-element-content-newline': 'off',
      'vue-a11y/heading-has-content': ['error', { accessibleChildren: ['MixedWords'] }],
      'vue-a11y/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      // Safari takes a list without bullets for none; the role says that it is one.
      'vue-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  {
    name: 'kek/docstrings',
    files: ['{plugins,web,cms,scripts,config,demo}/**/*.{ts,tsx,mjs}'],
    ignores: [...tests, '**/*.config.ts'],
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { ancestorsOnly: true },
          require: { FunctionDeclaration: true },
        },
      ],
    },
  },
  {
    name: 'kek/environment',
    files: [
      '**/*.config.{ts,mts,mjs}',
      '**/settings.{ts,mjs}',
      'cms/config/**',
      ...tests,
    ],
    rules: { 'node/no-process-env': 'off' },
  },
  {
    name: 'kek/command-line',
    files: ['{bench,e2e,scripts,demo}/**', 'cms/scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'kek/browser-tests',
    files: ['e2e/**'],
    // What a person sees is the rendered text, not the text in the document.
    rules: { 'unicorn/prefer-dom-node-text-content': 'off' },
  },
  {
    name: 'kek/formatters',
    files: ['web/{app,server,shared}/**/*.{ts,vue}'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', { selector: `:function ${intl}`, message: intlMessage }] },
  },
  {
    name: 'kek/formatters-of-components',
    files: ['web/app/**/*.vue'],
    // What stands there runs for every rendering.
    rules: { 'no-restricted-syntax': ['error', { selector: intl, message: intlMessage }] },
  },
  {
    name: 'kek/database',
    files: ['{plugins/kek,cms}/**/*.{ts,tsx}'],
    ignores: [...tests, 'plugins/kek/server/src/{database,ledger}/**'],
    rules: {
      'no-restricted-syntax': ['error', databaseConnection],
    },
  },
  ...boundaries.map(({ name, files, walls }) => ({
    name: `kek/boundary: ${name}`,
    files,
    rules: restrictImports(walls),
  })),
)

/**
 * @param {import('@kek/config/boundaries').Wall[]} walls
 * @returns {import('@antfu/eslint-config').TypedFlatConfigItem['rules']}
 */
function restrictImports(walls) {
  return { 'ts/no-restricted-imports': ['error', { patterns: walls }] }
}
