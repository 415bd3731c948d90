import type { RouterConfig } from 'nuxt/schema'
import { routesFor } from './routes-for.ts'

/** Every rendered page makes a router of its own, and that compiles every route it is given: it gets those that may be meant. */
export default {
  // Not the address of the request: an error page is rendered at one of its own, for the address that was asked for.
  routes: routes => routesFor(useNuxtApp().ssrContext?.url ?? '/', routes),
} satisfies RouterConfig
