import type { ShellView } from '#shared/views/shell'

/** Head, navigation and foot for the address of the request; null where the server could not prepare them. */
export function useShell(): ShellView | null {
  const { locale, defaultLocale } = useI18n()
  const { path, query } = useRoute()
  const prefix = locale.value === defaultLocale ? '' : `/${locale.value}`
  const isPrefixed = prefix !== '' && (path === prefix || path.startsWith(`${prefix}/`))
  return useSite()?.shell(isPrefixed ? path.slice(prefix.length) || '/' : path, query) ?? null
}
