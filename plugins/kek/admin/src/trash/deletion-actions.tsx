import type { ContentType } from '@kek/contract'
import type { Action, BulkProps, ContentManagerApis, DocumentProps } from './content-manager.ts'
import { catalogue, isLocale, locales } from '@kek/contract'
import { Trash } from '@strapi/icons'
import { useDocumentRBAC } from '@strapi/strapi/admin'
import { typeOf } from '../workflow/address.ts'
import { DeletionNotice } from './DeletionNotice.tsx'
import { useDeletion } from './use-deletion.ts'

const confirmLabel = 'In den Papierkorb'
const isPublic = (status: string | undefined) => status === 'published' || status === 'modified'

function titleOf({ model, document }: DocumentProps): string {
  const type = typeOf(model)
  return type ? String(document?.[(catalogue[type] as ContentType).titleField] ?? 'ohne Titel') : ''
}

/** Whether there are other languages of the document: forms say it beside it, rows of lists in it. */
function hasTranslations({ document, meta }: DocumentProps): boolean {
  return [...meta?.availableLocales ?? [], ...document?.localizations ?? []].length > 0
}

/** Strapi's deletion of a document in all its languages, asking in our words. */
function withNotice(remove: Action<DocumentProps>): Action<DocumentProps> {
  const Delete: Action<DocumentProps> = (props) => {
    const description = remove(props)
    const deletion = useDeletion(props)
    const { model, documentId, document } = props
    const id = document?.documentId ?? documentId
    if (!description?.dialog || !typeOf(model) || !id)
      return description
    const isTranslated = hasTranslations(props)
    const what = `„${titleOf(props)}“${isTranslated ? ' in allen Sprachen' : ''}`
    return { ...description, label: isTranslated ? 'Löschen (alle Sprachen)' : 'Löschen', dialog: { ...description.dialog, title: 'Löschen?', confirmLabel, ...(deletion ? { onConfirm: () => deletion('*') } : {}), content: <DeletionNotice model={model} documentIds={[id]} what={what} isPublic={isPublic(document?.status)} /> } }
  }
  return Object.assign(Delete, { type: remove.type, position: remove.position })
}

/** Leaves out the deletion of one language that comes with Strapi's translations: it has no name to find it by, only its looks. Ours follows. */
function withoutForeign(action: Action<DocumentProps>): Action<DocumentProps> {
  const Other: Action<DocumentProps> = (props) => {
    const description = action(props)
    const isDeletion = description?.variant === 'danger' && description.dialog?.type === 'dialog' && [description.position].flat().includes('header')
    return isDeletion && typeOf(props.model) ? null : description
  }
  return Object.assign(Other, action.position ? { position: action.position } : {})
}

/** Deletes one language of a document that has others. What is public has to be withdrawn first. */
const DeleteTranslation: Action<DocumentProps> = (props) => {
  const { model, documentId, document } = props
  const deletion = useDeletion(props)
  const canDelete = useDocumentRBAC('KekDeleteTranslation', state => state.canDelete)
  const locale = document?.locale
  const id = document?.documentId ?? documentId
  if (!deletion || !typeOf(model) || !id || !locale || !isLocale(locale) || !hasTranslations(props) || isPublic(document.status))
    return null
  return {
    label: `Nur ${locales[locale]} löschen`,
    icon: <Trash />,
    variant: 'danger',
    position: 'header',
    disabled: !canDelete,
    dialog: {
      type: 'dialog',
      title: `${locales[locale]} löschen?`,
      confirmLabel,
      content: <DeletionNotice model={model} documentIds={[id]} what={`„${titleOf(props)}“ (nur ${locales[locale]})`} isPublic={false} />,
      onConfirm: () => deletion(locale),
    },
  }
}
DeleteTranslation.type = 'delete-translation'
DeleteTranslation.position = 'header'

/** Strapi's deletion of the ticked rows, asking in our words. */
function withBulkNotice(remove: Action<BulkProps>): Action<BulkProps> {
  const Delete: Action<BulkProps> = (props) => {
    const description = remove(props)
    const { model, documents } = props
    if (!description?.dialog || !typeOf(model))
      return description
    const ids = documents.map(({ documentId }) => documentId ?? '').filter(Boolean)
    const what = ids.length === 1 ? 'Das Ausgewählte' : `Die ${ids.length} ausgewählten Einträge, jeweils in der Sprache dieser Liste,`
    return { ...description, dialog: { ...description.dialog, title: 'Löschen?', confirmLabel, content: <DeletionNotice model={model} documentIds={ids} what={what} isPublic={documents.some(({ status }) => isPublic(status))} /> } }
  }
  return Object.assign(Delete, { type: remove.type })
}

/** Puts our words, and where a thing is used, into every question before a deletion. */
export function explainDeletions({ addDocumentAction, addBulkAction }: ContentManagerApis): void {
  addDocumentAction(actions => [...actions.map(action => action.type === 'delete' ? withNotice(action) : action.type ? action : withoutForeign(action)), DeleteTranslation])
  addBulkAction(actions => actions.map(action => action.type === 'delete' ? withBulkNotice(action) : action))
}
