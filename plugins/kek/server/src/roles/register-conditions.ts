import type { Core } from '@strapi/types'

interface User { readonly id: number }
interface ConditionProvider {
  registerMany: (conditions: readonly { readonly plugin: string, readonly name: string, readonly displayName: string, readonly handler: (user: User) => object }[]) => Promise<unknown>
}

/** Tells Strapi the conditions that our role files use. Strapi silently drops a condition that it does not know: this must come first. */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission') as unknown as { conditionProvider: ConditionProvider }
  await conditionProvider.registerMany([
    { plugin: 'kek', name: 'own', displayName: 'nur selbst Angelegtes', handler: user => ({ 'createdBy.id': user.id }) },
    { plugin: 'kek', name: 'own-draft', displayName: 'nur selbst Angelegtes, das nicht veröffentlicht ist', handler: user => ({ 'createdBy.id': user.id, 'publishedAt': null }) },
  ])
}
