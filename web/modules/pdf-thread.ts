import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createResolver, defineNuxtModule } from 'nuxt/kit'

/** Puts what reads PDFs beside the built server: it runs as a thread of its own, from a file of its own, with its library. */
export default defineNuxtModule({
  meta: { name: 'pdf-thread' },
  setup(_options, nuxt) {
    const { resolve } = createResolver(import.meta.url)
    nuxt.options.nitro.externals = { ...nuxt.options.nitro.externals, traceInclude: [...nuxt.options.nitro.externals?.traceInclude ?? [], fileURLToPath(import.meta.resolve('unpdf'))] }
    nuxt.hook('nitro:init', nitro => void nitro.hooks.hook('compiled', () => copyFile(resolve('../server/search/pdf/read-pdf.mjs'), join(nitro.options.output.serverDir, 'read-pdf.mjs'))))
  },
})
