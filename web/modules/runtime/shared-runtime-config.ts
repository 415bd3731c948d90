import { defineNitroPlugin, useRuntimeConfig } from 'nitropack/runtime'

/**
 * Gives every request the same runtime configuration. Nitro would copy it and read the whole environment into it for each page,
 * for platforms whose environment changes between requests; here it never does.
 */
export default defineNitroPlugin((nitroApp) => {
  const shared = useRuntimeConfig()
  nitroApp.hooks.hook('request', (event) => {
    event.context.nitro ??= { errors: [] }
    Object.assign(event.context.nitro, { runtimeConfig: shared })
  })
})
