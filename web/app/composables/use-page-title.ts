/** Names the page in the browser's tab and in search results: its own name first, then the site's. */
export function usePageTitle(name: string | null, description?: string | null): void {
  const { t } = useI18n()
  const shell = useShell()
  const site = [shell?.shortTitle.text ?? t('site.neutralName'), shell?.region].filter(Boolean).join(', ')
  useHead({
    title: name === null ? site : `${name} – ${site}`,
    meta: description ? [{ name: 'description', content: description }] : [],
  })
}
