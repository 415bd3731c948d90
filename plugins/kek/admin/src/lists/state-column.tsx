import type { Header } from './readable-cells.tsx'
import { addStyle } from '../add-style.ts'
import { localeOf, typeOf } from '../workflow/address.ts'
import { StateCell } from './StateCell.tsx'

/**
 * Strapi adds its own column after ours whatever a hook says; behind it stands only the menu of a row, which has no heading. Under the title
 * of a form it has the same word once more.
 */
const rules = `
table:has([data-kek-state]) :is(thead th:last-child, tbody td:nth-last-child(2)) { display: none; }
body:has([data-kek-form]) div:has(> div > div > h1) > div:has(> [role="status"]) { display: none; }`

/** The list that the panel's address names, if it is one of ours. */
function typeInAddress(path: string): ReturnType<typeof typeOf> {
  return typeOf(/\/collection-types\/([^/?]+)/.exec(path)?.[1] ?? '')
}

/** Strapi's hook for the columns of a list, which does not say of which list: ours get a column with where each document stands. */
export function showStates<T extends { readonly displayedHeaders: readonly Header[] }>(view: T): T {
  const type = typeInAddress(window.location.pathname)
  if (!type)
    return view
  const column = {
    name: 'kekState',
    label: 'Stand',
    attribute: { type: 'custom' },
    searchable: false,
    sortable: false,
    cellFormatter: ({ documentId, locale, updatedAt, status }: Readonly<Record<string, unknown>>) => <StateCell type={type} documentId={String(documentId)} locale={localeOf(locale)} savedAt={String(updatedAt)} status={String(status)} />,
  }
  return { ...view, displayedHeaders: [...view.displayedHeaders, column] }
}

/** Puts our words for where a document stands in the place of Strapi's, which knows drafts, changes and publications alone. */
export function hideStrapiStatus(): void {
  addStyle(rules)
}
