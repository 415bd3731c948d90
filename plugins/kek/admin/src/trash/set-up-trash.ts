import type { StrapiApp } from '@strapi/admin/strapi-admin'
import type { ContentManagerApis } from './content-manager.ts'
import { Trash } from '@strapi/icons'
import { askWithDialog } from '../usage/ask-with-dialog.ts'
import { guardReplacement } from '../usage/guard-replacement.ts'
import { usagePanel } from '../usage/UsagePanel.tsx'
import { explainDeletions } from './deletion-actions.tsx'

/** Gives the panel its trash, and the forms a box that says where a thing is used. Before it is deleted, that is said too. */
export function setUpTrash(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis
  apis.addEditViewSidePanel([usagePanel])
  explainDeletions(apis)
  window.fetch = guardReplacement(window.fetch.bind(window), text => askWithDialog(text, 'Ersetzen'))
}

/** Adds the page to the panel's menu. */
export function addTrashPage(app: StrapiApp): void {
  app.addMenuLink({
    to: 'plugins/kek/trash',
    icon: Trash,
    intlLabel: { id: 'kek.trash.title', defaultMessage: 'Papierkorb' },
    permissions: [],
    position: 8,
    Component: () => import('./TrashPage.tsx').then(({ TrashPage }) => ({ default: TrashPage })),
  })
}
