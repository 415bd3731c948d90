import type { WithdrawalView } from '#shared/views/withdrawal'

/**
 * Names the page in the browser's tab and in search results: its own name first, then the site's. One that shows an adopted version or an
 * earlier day says so; one that was withdrawn too, and search engines are asked to forget it.
 */
export function usePageTitle(name: string | null, description?: string | null, withdrawal?: WithdrawalView | null): void {
  const { t } = useI18n()
  const shell = useShell()
  const band = useRequestEvent()?.context.band
  const state = band?.kind === 'version' ? band.title : band?.kind === 'day' ? t('comparison.day', { date: band.date }) : null
  const site = [shell?.shortTitle.text ?? t('site.neutralName'), shell?.region].filter(Boolean).join(', ')
  const own = withdrawal && name !== null ? t('withdrawal.title', { title: name }) : name
  const about = description?.trim() || [name, shell?.title.text, shell?.region].filter(Boolean).join(' – ')
  useHead({
    title: [own ?? (state && t('pages.home')), state, site].filter(Boolean).join(' – '),
    meta: [
      { name: 'description', content: about },
      { property: 'og:title', content: own ?? site },
      { property: 'og:description', content: about },
      ...withdrawal ? [{ name: 'robots', content: 'noindex' }] : [],
    ],
  })
}
