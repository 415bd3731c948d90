import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { rememberRoutes } from './known-pages.ts'

type Route = StrapiApp['router']['routes'][number]

/** The panel begins with what there is to do; Strapi's own start page shows numbers and tables that nobody here works with. */
const startPage: Route = { index: true, lazy: async () => ({ Component: (await import('./WorkPage.tsx')).WorkPage }) }

/** Puts the start page in the place of Strapi's, and adds the page of responsibilities, which only the start page leads to. */
export function registerWork(app: StrapiApp): void {
  rememberRoutes(app)
  app.router.addRoute(routes => [startPage, ...routes.filter(({ index }) => !index)])
  app.router.addRoute({ path: 'plugins/kek/members', lazy: async () => ({ Component: (await import('../members/MembersPage.tsx')).MembersPage }) })
}
