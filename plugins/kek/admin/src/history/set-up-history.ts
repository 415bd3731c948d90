import type { StrapiApp } from '@strapi/admin/strapi-admin'
import { guardSaves } from '../conflict/guard-saves.ts'
import { settleConflict } from '../conflict/open-conflict.ts'
import { openedForms } from '../conflict/opened-forms.ts'
import { removeExpired } from '../local-copies/copy-store.ts'
import { announceSaved } from '../local-copies/saved-signal.ts'
import { historyRoute } from './addresses.ts'
import { DocumentPanel } from './DocumentPanel.tsx'
import { rememberPanel } from './loaded-documents.ts'

interface ContentManager { readonly addEditViewSidePanel: (panels: readonly unknown[]) => void }

/** While the panel is put together: gives it the page with the history of a document, which no menu leads to. */
export function registerHistory(app: StrapiApp): void {
  rememberPanel(app)
  app.router.addRoute({
    path: historyRoute,
    lazy: async () => ({ Component: (await import('./HistoryPage.tsx')).HistoryPage }),
  })
}

/** When all plugins are there: looks after what people type, until it is saved, and when two save at once. */
export function watchForms(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager
  contentManager.addEditViewSidePanel([DocumentPanel])
  window.fetch = guardSaves(window.fetch.bind(window), { settle: settleConflict, onSaved: announceSaved, opened: openedForms })
  removeExpired(localStorage, Date.now())
}
