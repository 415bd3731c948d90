/** Keeps a page of a preview out of every index, also where only the page itself is read and not its headers. */
export function usePreviewRobots(): void {
  useHead({ meta: [{ name: 'robots', content: 'noindex, nofollow' }, { name: 'referrer', content: 'no-referrer' }] })
}
