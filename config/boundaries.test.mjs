// @ts-check
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { expect, it } from 'vitest'

const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) })

it.each([
  ['plugins/contract/src/x.ts', '@kek/config', 'imports nothing of ours'],
  ['plugins/kek/server/src/x.ts', '@kek/web', 'imports nothing of ours but @kek/contract'],
  ['plugins/kek/server/src/x.ts', '../../admin/src/y.ts', 'Server and panel are two programs'],
  ['plugins/kek/admin/src/x.ts', '../../server/src/y.ts', 'Server and panel are two programs'],
  ['cms/src/x.ts', '@kek/contract', 'it knows the plugin alone'],
  ['web/server/x.ts', '../../plugins/kek/server/src/y.ts', 'Packages meet by their names'],
  ['web/server/x.ts', '@strapi/strapi', 'not Strapi'],
  ['web/server/x.ts', 'axios', 'Only web/server/replica talks to the CMS'],
  ['web/app/x.vue', '../server/y.ts', 'never loads server code'],
  ['e2e/x.ts', '@kek/strapi-plugin', 'from outside'],
  ['bench/x.ts', '@kek/e2e', 'from outside'],
])('%s may not lean on %s', async (file, source, sentence) => {
  expect(await complaints(file, `import { y } from '${source}'`)).toContain(sentence)
})

it.each([
  ['plugins/kek/server/src/x.ts', 'import { y } from \'@kek/contract\''],
  ['plugins/kek/server/src/x.ts', 'import { y } from \'../admin-tokens.ts\''],
  ['cms/src/x.ts', 'import { y } from \'@kek/strapi-plugin/strapi-server\''],
  ['web/server/replica/x.ts', 'import { y } from \'axios\''],
  ['web/app/x.ts', 'import type { y } from \'../server/y.ts\''],
])('%s: %s is fine', async (file, line) => {
  expect(await complaints(file, line)).toBe('')
})

/**
 * What the rule of the walls says about a file that holds this one line.
 * @param {string} filePath
 * @param {string} line
 */
async function complaints(filePath, line) {
  const code = filePath.endsWith('.vue') ? `<script setup lang="ts">\n${line}\n</script>\n` : `${line}\n`
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'ts/no-restricted-imports').map(({ message }) => message).join('\n')
}
