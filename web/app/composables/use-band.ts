import type { Band } from '#shared/views/band'

/** What stands over a page that does not show what is public today; undefined on all others. Such a page is kept out of every index. */
export function useBand(): Band | undefined {
  const band = useRequestEvent()?.context.band
  if (band?.kind === 'preview' || band?.kind === 'share')
    usePreviewRobots()
  else if (band)
    useHead({ meta: [{ name: 'robots', content: 'noindex' }] })
  return band
}
