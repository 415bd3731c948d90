import { createResolver, defineNuxtModule } from 'nuxt/kit'

/** Puts the nitro plugin that shares one runtime configuration before those of all other modules. */
export default defineNuxtModule({
  meta: { name: 'shared-runtime-config' },
  setup(_options, nuxt) {
    const plugin = createResolver(import.meta.url).resolve('./runtime/shared-runtime-config.ts')
    nuxt.hook('nitro:init', nitro => void nitro.options.plugins.unshift(plugin))
  },
})
