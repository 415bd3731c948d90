import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a form was sent from a page of this site. Browsers say where a form stands, by one header or the other; what says neither is no
 * browser that another site could use for its purposes.
 * @param siteOrigin the site's public origin: behind a proxy, `Host` may be another
 */
export function isFromOwnPage(headers: Pick<IncomingHttpHeaders, 'origin' | 'host'> & { readonly 'sec-fetch-site'?: string | string[] | undefined }, siteOrigin: string | undefined): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined)
    return site === 'same-origin'
  const { origin, host } = headers
  if (origin === undefined)
    return true
  return origin === siteOrigin || (URL.canParse(origin) && new URL(origin).host === host)
}
