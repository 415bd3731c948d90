import type { Core } from '@strapi/types'
import type { Context, Next } from 'koa'
import { posix } from 'node:path'
import { isSigned, signAddress } from './signed-address.ts'

interface Provider { extend: (methods: { isPrivate: () => Promise<boolean>, getSignedUrl: (file: { readonly url: string }) => Promise<{ readonly url: string }> }) => void }

const secretOf = (strapi: Core.Strapi) => strapi.config.get<string>('admin.auth.secret')
const now = () => Date.now() / 1000

/**
 * Makes the library's files private: the panel gets addresses that are signed and end, by Strapi's own way for private storage. The public
 * gets what is published from the ledger, by hash; a scan without rights or a withdrawn file must not lie open beside it.
 */
export function keepLibraryPrivate(strapi: Core.Strapi): void {
  const { provider } = strapi.plugin('upload') as unknown as { readonly provider: Provider }
  provider.extend({
    isPrivate: async () => true,
    getSignedUrl: async ({ url }) => ({ url: signAddress(url.replace(/\?.*$/, ''), secretOf(strapi), now()) }),
  })
}

/** A path as the file system will understand it, however it was written. */
function readPath(path: string): string {
  try {
    return posix.normalize(`/${decodeURIComponent(path)}`)
  }
  catch {
    // Whoever serves files cannot decode it either.
    return path
  }
}

/** Refuses files of the library to everybody who was not given their address by the panel. To stand before the one that serves them. */
export function uploadDoor(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  return async (context: Context, next: Next): Promise<void> => {
    const path = readPath(context.path)
    if (!/^\/uploads(?:\/|$)/i.test(path) || isSigned(path, context.query, secretOf(strapi), now())) {
      await next()
      return
    }
    context.status = 404
    context.body = { data: null, error: { status: 404, name: 'NotFoundError', message: 'Diese Datei gibt es hier nicht (mehr). Bitte in der Medienbibliothek neu öffnen.', details: {} } }
  }
}
