import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { Stack } from '@strapi/icons'
import { AddToBundle, AddToBundleFromList } from './add-actions.tsx'

const title = { id: 'kek.bundles.title', defaultMessage: 'Pakete' }

/** The words of the menu, for Strapi's own texts. */
export const bundleTexts: Readonly<Record<string, string>> = { [title.id]: title.defaultMessage }

/** Adds the pages of bundles with their entry in the menu. */
export function registerBundles(app: StrapiApp): void {
  app.addMenuLink({
    to: 'plugins/kek/bundles',
    icon: Stack,
    intlLabel: title,
    permissions: [],
    Component: () => import('./BundlePages.tsx'),
  })
}

interface ContentManager {
  readonly apis: {
    readonly addDocumentAction: (change: (actions: unknown[]) => unknown[]) => void
    readonly addBulkAction: (change: (actions: unknown[]) => unknown[]) => void
  }
}

/** When all plugins are there: lets people put documents into bundles from where they write and list them. */
export function offerBundles(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager
  apis.addDocumentAction(actions => [...actions, AddToBundle])
  apis.addBulkAction(actions => [...actions, AddToBundleFromList])
}
