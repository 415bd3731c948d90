/**
 * Says to machines what the page is, where it stands and in which languages: to search engines, link previews, feed readers. Pages that
 * do not show what is public today say nothing: they are kept out of every index.
 */
export function usePageHead(): void {
  const { path, query } = useRoute()
  const { locale, defaultLocale } = useI18n()
  const { band, siteUrl = '' } = useRequestEvent()?.context ?? {}
  const shell = useShell()
  const prefix = locale.value === defaultLocale ? '' : `/${locale.value}`
  const inner = prefix !== '' && (path === prefix || path.startsWith(`${prefix}/`)) ? path.slice(prefix.length) || '/' : path
  const head = band ? undefined : useSite()?.head(inner, query, siteUrl)
  if (!head || !shell)
    return
  const { image } = head
  useHead({
    link: [
      { rel: 'canonical', href: head.canonical },
      ...head.alternates.map(({ lang, href }) => ({ rel: 'alternate' as const, hreflang: lang, href })),
      ...shell.tools.filter(({ type }) => type !== 'text/html').map(({ href, type }) => ({ rel: 'alternate' as const, type, href })),
    ],
    meta: [
      ...head.isListed ? [] : [{ name: 'robots', content: 'noindex' }],
      { property: 'og:url', content: head.canonical },
      { property: 'og:type', content: 'website' },
      { property: 'og:site_name', content: shell.title.text },
      { property: 'og:image', content: image.href },
      { property: 'og:image:width', content: String(image.width) },
      { property: 'og:image:height', content: String(image.height) },
      { property: 'og:image:alt', content: image.alternativeText },
      { name: 'twitter:card', content: 'summary_large_image' },
    ],
    script: head.data.map(json => ({ type: 'application/ld+json', innerHTML: json })),
  })
}
