import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { adminApi } from '@strapi/admin/strapi-admin'

let app: StrapiApp | undefined

/** Remembers the panel, for {@link forgetLoaded}. */
export function rememberPanel(panel: StrapiApp): void {
  app = panel
}

/** Lets the panel load documents anew: what it has in memory was changed past its forms. */
export function forgetLoaded(): void {
  app?.store?.dispatch(adminApi.util.invalidateTags(['Document', 'Relations'] as never) as never)
}
