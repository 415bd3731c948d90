import type { StrapiApp } from '@strapi/admin/strapi-admin'

let router: StrapiApp['router'] | undefined

/** Remembers where the panel keeps its addresses, for {@link hasPage}. */
export function rememberRoutes(app: StrapiApp): void {
  router = app.router
}

/** Whether the panel has a page at an address: each subject of the plugin brings its own. */
export function hasPage(path: string): boolean {
  const name = path.replace(/^\//, '')
  return router?.routes.some(route => route.path === name || route.path === `${name}/*`) ?? false
}
