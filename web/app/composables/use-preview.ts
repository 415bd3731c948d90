import type { PreviewBand } from '#shared/views/preview'

/** What the band over a preview says; undefined on public pages. */
export function usePreviewBand(): PreviewBand | undefined {
  const band = useRequestEvent()?.context.previewBand
  if (band)
    usePreviewRobots()
  return band
}

/** Keeps a page out of every index, also where only the page itself is read and not its headers. */
export function usePreviewRobots(): void {
  useHead({ meta: [{ name: 'robots', content: 'noindex, nofollow' }, { name: 'referrer', content: 'no-referrer' }] })
}
