import type { SiteReader } from '#shared/views/site-reader'

/** What is published, in the language of the request; undefined where the server could not prepare it. */
export function useSite(): SiteReader | undefined {
  return useRequestEvent()?.context.site as SiteReader | undefined
}

/**
 * The view a page shows. Pages are made on the server only, so this reads what the request brought with it.
 * @throws 404 where nothing public stands at the address; 503 where nothing is there to read from.
 */
export function useView<T>(read: (site: SiteReader) => T | undefined): T {
  const site = useSite()
  if (!site)
    throw createError({ statusCode: 503, statusMessage: 'Service Unavailable', fatal: true })
  const view = read(site)
  if (view === undefined)
    throw createError({ statusCode: 404, statusMessage: 'Not Found', fatal: true })
  return view
}
