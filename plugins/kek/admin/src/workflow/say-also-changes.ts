import type { Locale } from '@kek/contract'

const inLanguage: Readonly<Record<Locale, string>> = { 'de': 'auf Deutsch', 'en': 'auf Englisch', 'de-simple': 'in Leichter Sprache' }

/** Which other pages a publication changes, too; undefined where there are none. */
export function sayAlsoChanges(locales: readonly Locale[]): string | undefined {
  if (locales.length === 0)
    return undefined
  const pages = locales.map(locale => inLanguage[locale]).join(' und ')
  return locales.length === 1
    ? `Auch die Seite ${pages} ändert sich damit: Sie übernimmt, was in allen Sprachen gilt.`
    : `Auch die Seiten ${pages} ändern sich damit: Sie übernehmen, was in allen Sprachen gilt.`
}
