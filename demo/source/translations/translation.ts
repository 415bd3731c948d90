import type { Locale, TypeName } from '@kek/contract'
import type { AnyImportItem, ImportData } from '../../format/item.ts'
import { days } from '../../format/days.ts'

/** The texts of documents of one type, by key and language. */
export type Translations<T extends TypeName> = Readonly<Record<string, Readonly<Partial<Record<Exclude<Locale, 'de'>, ImportData<T>>>>>>

/** Translations as items of the import file. A translation gives its texts alone: everything else is the German document's. */
export function translate<T extends TypeName>(type: T, translations: Translations<T>): AnyImportItem[] {
  return Object.entries(translations).flatMap(([key, languages]) =>
    Object.entries(languages).map(([locale, data]) => ({ type, key, locale, effectiveOn: days.translations, note: null, data }) as unknown as AnyImportItem))
}
