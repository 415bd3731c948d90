import type { Core } from '@strapi/types'
import type { Context, Next } from 'koa'

interface AdminRoute { readonly method: string, readonly path: string, config?: { middlewares?: unknown[] } }

/**
 * Lets scripts write an approach's status under the short name of the public contract. Strapi keeps `status` in every request for
 * "draft" and "published", so the field itself has a longer name; any other word can only mean the field.
 */
async function readStatusAlias(context: Context, next: Next): Promise<void> {
  const body = (context.request as { body?: Record<string, unknown> }).body
  if (context.params.model === 'plugin::kek.approach' && body && 'status' in body && body.status !== 'draft' && body.status !== 'published') {
    const { status, ...rest } = body
    ;(context.request as { body?: unknown }).body = { ...rest, implementationStatus: rest.implementationStatus ?? status }
  }
  await next()
}

/** Puts the alias before the content manager's own handlers. To be called before routes are mounted. */
export function acceptStatusAlias(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('content-manager').routes as unknown as { admin: { routes: AdminRoute[] } }
  for (const route of admin.routes) {
    if (route.method !== 'GET' && route.path.startsWith('/collection-types/:model'))
      route.config = { ...route.config, middlewares: [...route.config?.middlewares ?? [], readStatusAlias] }
  }
}
