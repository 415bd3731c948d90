import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { awaitRights } from './await-rights.ts'

/** Before anything is drawn: gives the panel the patience to wait for what a person may do. */
export function setUpRights(app: StrapiApp): void {
  const { fetch, answer } = awaitRights(window.fetch.bind(window))
  window.fetch = fetch
  app.addRBACMiddleware(answer)
}
