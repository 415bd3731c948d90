import type { Locale } from '@kek/contract'
import { defaultLocale, languagePrefixes } from '@kek/contract'

const prefixes = Object.entries(languagePrefixes).filter(([, prefix]) => prefix !== '') as [Locale, string][]

/** The language that a path stands for, and the path without its prefix: `/en/presse` → `en`, `/presse`. */
export function splitLanguage(path: string): { readonly locale: Locale, readonly path: string } {
  for (const [locale, prefix] of prefixes) {
    if (path === prefix || path.startsWith(`${prefix}/`))
      return { locale, path: path.slice(prefix.length) || '/' }
  }
  return { locale: defaultLocale, path }
}
