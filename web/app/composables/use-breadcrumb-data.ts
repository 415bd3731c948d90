/** Tells search engines the way to the page, in the words of schema.org; only on pages that they may list. */
export function useBreadcrumbData(steps: readonly { readonly name: string, readonly href: string }[]): void {
  const { band, siteUrl } = useRequestEvent()?.context ?? {}
  if (band || siteUrl === undefined)
    return
  const itemListElement = steps.map(({ name, href }, index) => ({ '@type': 'ListItem', 'position': index + 1, name, 'item': siteUrl + href }))
  // No tag can end the element around it.
  const json = JSON.stringify({ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement }).replaceAll('<', '\\u003C')
  useHead({ script: [{ type: 'application/ld+json', innerHTML: json }] })
}
