import type { Locale, TypeName } from '@kek/contract'
import { locales } from '@kek/contract'

/** Something deleted, as the CMS lists it. */
export interface TrashItem {
  readonly id: number
  readonly type: TypeName
  readonly typeLabel: string
  readonly documentId: string
  readonly title: string
  readonly locales: readonly Locale[]
  readonly wasPublic: boolean
  readonly deletedAt: string
  readonly by: { readonly id: number, readonly name: string } | null
  readonly daysLeft: number
  readonly canRestore: boolean
  readonly canRemove: boolean
}

/** What the CMS says of something that came back. */
export interface Restored {
  readonly type: TypeName
  readonly documentId: string
  readonly locales: readonly Locale[]
  readonly title: string
  readonly notes: readonly string[]
}

const moments = new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' })

/** When it was deleted, as a clock in Germany said it: `31.03.2026, 14:00`. */
export function sayWhen(moment: string): string {
  return moments.format(new Date(moment))
}

/** How long it can be brought back. */
export function sayDaysLeft(days: number): string {
  return days === 1 ? 'noch heute' : `noch ${days} Tage`
}

/** What it is, and in which languages where that is not German alone. */
export function describe({ typeLabel, locales: own }: TrashItem): string {
  return own.length === 1 && own[0] === 'de' ? typeLabel : `${typeLabel}, ${own.map(locale => locales[locale]).join(' und ')}`
}

/** The deletions in which every word of a search stands: in title, type or the name of who did it. */
export function findItems(items: readonly TrashItem[], search: string): readonly TrashItem[] {
  const words = search.toLocaleLowerCase('de').split(/\s+/).filter(Boolean)
  return items.filter((item) => {
    const text = `${item.title} ${describe(item)} ${item.by?.name ?? ''}`.toLocaleLowerCase('de')
    return words.every(word => text.includes(word))
  })
}
