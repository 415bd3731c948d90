import type { ShellView } from '#shared/views/shell'

/** By request: layout, head and title of a page ask for the same. */
const shells = new WeakMap<object, ShellView | null>()

/** Head, navigation and foot for the address of the request; null where the server could not prepare them. */
export function useShell(): ShellView | null {
  const event = useRequestEvent()
  const known = event && shells.get(event)
  if (known !== undefined)
    return known
  const shell = readShell()
  if (event)
    shells.set(event, shell)
  return shell
}

function readShell(): ShellView | null {
  const { locale, defaultLocale } = useI18n()
  const { path, query } = useRoute()
  const prefix = locale.value === defaultLocale ? '' : `/${locale.value}`
  const isPrefixed = prefix !== '' && (path === prefix || path.startsWith(`${prefix}/`))
  return useSite()?.shell(isPrefixed ? path.slice(prefix.length) || '/' : path, query) ?? null
}
