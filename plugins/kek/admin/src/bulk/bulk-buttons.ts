import type { StrapiApp } from '@strapi/admin/strapi-admin'
import type { ReactNode } from 'react'
import type { BulkAction } from './bulk-action.ts'
import { typeRules } from '@kek/contract'
import { useTable } from '@strapi/admin/strapi-admin'
import { useDocumentRBAC } from '@strapi/strapi/admin'
import { localeOf, typeOf } from '../workflow/address.ts'
import { bulkWords } from './bulk-action.ts'
import { BulkDialog } from './BulkDialog.tsx'
import { openBulk } from './open-bulk.ts'

interface Props {
  readonly model: string
  readonly documents: readonly { readonly documentId?: string, readonly locale?: string | null }[]
}
interface Button { readonly label: string, readonly variant: 'tertiary' | 'danger-light', readonly onClick: () => void, readonly actionType?: string }

/** A button for the ticked rows of a list: called like a component, so it may use hooks. Strapi exports no types of its own for them. */
interface BulkButton {
  (props: Props): Button | null | undefined
  type?: string
}
interface ContentManager {
  readonly apis: { readonly addBulkAction: (change: (actions: BulkButton[]) => BulkButton[]) => void }
  readonly injectComponent: (view: 'listView', place: 'actions', component: { readonly name: string, readonly Component: () => ReactNode }) => void
}

/** What only plan content goes through: everything else is published by whoever may publish it. */
const forApproval: ReadonlySet<BulkAction> = new Set(['submit', 'approve'])

function buttonFor(action: BulkAction): BulkButton {
  const KekBulkButton: BulkButton = ({ model, documents }) => {
    const canUpdate = useDocumentRBAC('KekBulkButton', state => state.canUpdate)
    const canPublish = useDocumentRBAC('KekBulkButton', state => state.canPublish)
    const selectRow = useTable('KekBulkButton', state => state.selectRow)
    const type = typeOf(model)
    const isRole = action === 'submit' ? canUpdate : canPublish
    if (!type || !isRole || (forApproval.has(action) && !typeRules[type].needsApproval))
      return null
    return {
      label: bulkWords[action].label,
      variant: action === 'withdraw' ? 'danger-light' : 'tertiary',
      onClick: () => openBulk.set({
        action,
        documents: documents.flatMap(({ documentId, locale }) => documentId ? [{ type, documentId, locale: localeOf(locale) }] : []),
        forgetSelection: () => selectRow([]),
      }),
    }
  }
  return Object.assign(KekBulkButton, { type: `kek-${action}` })
}

/** Strapi's own way of publishing and withdrawing many asks nobody and gives no reasons: it is for types that are not ours. */
function forOthers(button: BulkButton): BulkButton {
  const Other: BulkButton = (props) => {
    const shown = button(props)
    const releases = button.type === 'unpublish' || shown?.actionType === 'publish'
    return releases && typeOf(props.model) ? null : shown
  }
  return Object.assign(Other, button.type ? { type: button.type } : {})
}

const order: readonly BulkAction[] = ['submit', 'approve', 'publish', 'schedule', 'withdraw']

/** Gives the lists of the content manager our buttons for ticked rows, in the place of Strapi's. */
export function setUpBulkActions(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager') as unknown as ContentManager
  contentManager.apis.addBulkAction(actions => [...order.map(buttonFor), ...actions.map(forOthers)])
  contentManager.injectComponent('listView', 'actions', { name: 'kek-bulk', Component: BulkDialog })
}
