import { defineNuxtModule } from 'nuxt/kit'

/**
 * While developing, lets the browser load a page again when something of it has changed. Pages carry no framework script, so nothing
 * else would tell the browser; Vite's own small client does, and is not part of what is built.
 */
export default defineNuxtModule({
  meta: { name: 'reload-on-change' },
  setup(_options, nuxt) {
    if (!nuxt.options.dev)
      return
    nuxt.options.app.head.script = [...nuxt.options.app.head.script ?? [], { type: 'module', src: '/_nuxt/@vite/client' }]
    let reload = (): void => {}
    nuxt.hook('vite:serverCreated', (server, { isClient }) => {
      if (isClient)
        reload = () => server.ws.send({ type: 'full-reload' })
    })
    nuxt.hook('builder:watch', () => reload())
    nuxt.hook('nitro:init', nitro => void nitro.hooks.hook('dev:reload', () => reload()))
  },
})
