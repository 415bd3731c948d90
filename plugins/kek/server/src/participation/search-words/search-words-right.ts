import type { Core } from '@strapi/types'

/** The right to read which words found nothing, as Strapi calls it. */
export const readSearchWords = 'plugin::kek.search-words.read'

interface ActionProvider {
  registerMany: (actions: readonly { readonly section: 'plugins', readonly pluginName: string, readonly uid: string, readonly subCategory: string, readonly displayName: string }[]) => Promise<unknown>
}

/** Tells Strapi the right, so that a role can have it. Strapi silently drops a right that it does not know: this must come before the roles. */
export async function registerSearchWordsRight(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider }
  await actionProvider.registerMany([{ section: 'plugins', pluginName: 'kek', uid: 'search-words.read', subCategory: 'Bürgerinnen und Bürger', displayName: 'Wörter lesen, zu denen die Suche nichts fand' }])
}
