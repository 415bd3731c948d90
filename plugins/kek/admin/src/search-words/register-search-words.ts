import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { Search } from '@strapi/icons'
import { readSearchWords } from './search-word.ts'

const title = { id: 'kek.search-words.title', defaultMessage: 'Gesucht und nicht gefunden' }

/** The words of the menu, for Strapi's own texts. */
export const searchWordTexts: Readonly<Record<string, string>> = { [title.id]: title.defaultMessage }

/** Adds the list of words that found nothing with its entry in the menu, for those who may read it. */
export function registerSearchWords(app: StrapiApp): void {
  app.addMenuLink({
    to: 'plugins/kek/search-words',
    icon: Search,
    intlLabel: title,
    permissions: [{ action: readSearchWords, subject: null }],
    Component: () => import('./SearchWordsPage.tsx').then(({ SearchWordsPage }) => ({ default: SearchWordsPage })),
  })
}
