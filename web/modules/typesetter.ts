import { cp, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createResolver, defineNuxtModule } from 'nuxt/kit'
import { fontFiles } from '../server/paper/typesetter/fonts.ts'

/**
 * Puts the typesetter into the built server. It runs as a process of its own, so it is no part of the bundle: node runs its files as
 * they are, and finds its fonts and the theme's drawings beside them.
 */
export default defineNuxtModule({
  meta: { name: 'typesetter' },
  setup(_options, nuxt) {
    const { resolve } = createResolver(import.meta.url)
    // Nothing of the bundle names what this process needs.
    const needed = ['@myriaddreamin/typst-ts-node-compiler', 'sharp'].map(name => fileURLToPath(import.meta.resolve(name)))
    nuxt.options.nitro.externals = { ...nuxt.options.nitro.externals, traceInclude: [...nuxt.options.nitro.externals?.traceInclude ?? [], ...needed] }
    nuxt.hook('nitro:init', nitro => void nitro.hooks.hook('compiled', async () => {
      const folder = join(nitro.options.output.serverDir, 'typesetter')
      await cp(resolve('../server/paper/typesetter'), folder, { recursive: true, filter: path => !path.endsWith('.test.ts') })
      await cp(resolve('../public/themes'), join(folder, 'themes'), { recursive: true })
      // One after the other: files of one package bring the same package.json, and two copies of that at once stand in each other's way.
      for (const file of fontFiles())
        await copyOfPackage(file, join(nitro.options.output.serverDir, 'node_modules'))
    }))
  },
})

/** Copies a file of a package, with what says how the package's files are named. */
async function copyOfPackage(file: string, folder: string): Promise<void> {
  const [before = '', within = ''] = file.split(/\/node_modules\/(?!.*\/node_modules\/)/)
  const [, name = ''] = /^((?:@[^/]+\/)?[^/]+)/.exec(within) ?? []
  for (const path of [within, join(name, 'package.json')]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await cp(join(before, 'node_modules', path), join(folder, path))
  }
}
