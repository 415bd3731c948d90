import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addVitePlugin, defineNuxtModule } from 'nuxt/kit'
import { classesIn, dropUnusedClasses } from './kern-sheet/unused-classes.ts'
import { dropUnusedTokens, tokensIn } from './kern-sheet/unused-tokens.ts'

/** Where a token or a class may be named: styles, templates, scripts of the pages, and looks in the contract. */
const folders = ['app', 'public/js', '../plugins/contract/src']
const kernSheet = /\/app\/assets\/styles\/main\.scss(?:$|\?)/
const sources = /\.(?:vue|ts|js|css|scss)$/
const styles = /\.(?:css|scss)$/

/** Leaves out of the built style sheet what of KERN nothing uses: half of its tokens and a third of its classes, which every reader would load. */
export default defineNuxtModule({
  meta: { name: 'trim-kern-sheet' },
  setup(_options, nuxt) {
    if (nuxt.options.dev)
      return
    const files = folders.flatMap(folder => listSources(join(nuxt.options.rootDir, folder)))
    const tokens = new Set(files.flatMap(file => tokensIn(readFileSync(file, 'utf8'))))
    // A style sheet that speaks of a class does not wear it.
    const classes = new Set(files.filter(file => !styles.test(file)).flatMap(file => classesIn(readFileSync(file, 'utf8'))))
    addVitePlugin({
      name: 'trim-kern-sheet',
      // Only where KERN's components stand too: a look sets tokens that it does not ask for itself.
      transform: (code, id) => kernSheet.test(id) ? dropUnusedTokens(dropUnusedClasses(code, classes), tokens) : undefined,
    })
  },
})

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => sources.test(name)).map(name => join(folder, name))
}
