// @ts-check
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { expect, it } from 'vitest'

const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) })

it.each([
  ['web/server/x.ts', 'const print = () => new Intl.NumberFormat(\'de\').format(1)\n'],
  ['web/app/x.ts', 'function print() {\n  return new Intl.DateTimeFormat(\'de\').format()\n}\n'],
  ['web/app/x.vue', '<script setup lang="ts">\nconst format = new Intl.NumberFormat(\'de\')\n</script>\n'],
])('%s may make no formatter for every page', async (file, code) => {
  expect(await complaints(file, code)).toContain('Make it once, at the top of a module')
})

it.each([
  ['web/server/x.ts', 'const format = new Intl.NumberFormat(\'de\')\n'],
  ['web/server/x.test.ts', 'const print = () => new Intl.NumberFormat(\'de\').format(1)\n'],
])('%s may make one for itself', async (file, code) => {
  expect(await complaints(file, code)).toBe('')
})

/**
 * What the rule says about a file that holds this code.
 * @param {string} filePath
 * @param {string} code
 */
async function complaints(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'no-restricted-syntax').map(({ message }) => message).join('\n')
}
