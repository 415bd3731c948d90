import type { WithdrawalView } from '#shared/views/withdrawal'

/**
 * Names the page in the browser's tab and in search results: its own name first, then the site's.
 * One that was withdrawn says so, and search engines are asked to forget it.
 */
export function usePageTitle(name: string | null, description?: string | null, withdrawal?: WithdrawalView | null): void {
  const { t } = useI18n()
  const shell = useShell()
  const site = [shell?.shortTitle.text ?? t('site.neutralName'), shell?.region].filter(Boolean).join(', ')
  const own = withdrawal && name !== null ? t('withdrawal.title', { title: name }) : name
  useHead({
    title: own === null ? site : `${own} – ${site}`,
    meta: [
      // No page is without: where it says nothing of itself, its name and the plan's.
      { name: 'description', content: description || [own, shell?.title.text, shell?.region].filter(Boolean).join(' – ') },
      ...withdrawal ? [{ name: 'robots', content: 'noindex' }] : [],
    ],
  })
}
