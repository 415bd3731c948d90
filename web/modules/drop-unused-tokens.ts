import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addVitePlugin, defineNuxtModule } from 'nuxt/kit'
import { dropUnusedTokens, tokensIn } from './tokens/unused-tokens.ts'

/** Where a token may be named: styles, templates, scripts of the pages, and looks in the contract. */
const folders = ['app', 'public/js', '../plugins/contract/src']
const kernSheet = /\/app\/assets\/styles\/main\.scss(?:$|\?)/
const sources = /\.(?:vue|ts|js|css|scss)$/

/** Leaves out of the built style sheets those of KERN's tokens that nothing uses: half of them, and a quarter of what every reader loads. */
export default defineNuxtModule({
  meta: { name: 'drop-unused-tokens' },
  setup(_options, nuxt) {
    if (nuxt.options.dev)
      return
    const named = new Set(folders.flatMap(folder => listSources(join(nuxt.options.rootDir, folder))).flatMap(file => tokensIn(readFileSync(file, 'utf8'))))
    addVitePlugin({
      name: 'drop-unused-tokens',
      // Only where KERN's components stand too: a look sets tokens that it does not ask for itself.
      transform: (code, id) => kernSheet.test(id) ? dropUnusedTokens(code, named) : undefined,
    })
  },
})

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => sources.test(name)).map(name => join(folder, name))
}
