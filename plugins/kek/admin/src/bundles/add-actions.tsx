import type { ReactNode } from 'react'
import type { Address } from '../history/addresses.ts'
import { useQueryParams } from '@strapi/admin/strapi-admin'
import { Stack } from '@strapi/icons'
import { useMemo } from 'react'
import { useNavigate } from 'react-router-dom'
import { readAddress, uidOf } from '../history/addresses.ts'
import { useAnswer } from '../history/use-answer.ts'
import { AddToBundleForm } from './AddToBundleForm.tsx'
import { bundlePath } from './bundle.ts'

interface Query { readonly plugins?: { readonly i18n?: { readonly locale?: string } } }
interface Modal { readonly type: 'modal', readonly title: string, readonly content: (props: { readonly onClose: () => void }) => ReactNode }
interface Description {
  readonly label: string
  readonly icon?: ReactNode
  readonly position?: string
  readonly variant?: 'tertiary'
  readonly onClick?: () => void
  readonly dialog?: Modal
}

const label = 'Zu einem Paket hinzufügen'

/** The dialog for some documents. Its component stays the same while they do, or it would lose what was typed. */
function useDialog(addresses: readonly Address[]): Modal {
  const key = JSON.stringify(addresses)
  return useMemo(() => ({
    type: 'modal',
    title: label,
    content: ({ onClose }) => <AddToBundleForm addresses={JSON.parse(key) as readonly Address[]} onClose={onClose} />,
  }), [key])
}

function useLocale(): string | undefined {
  const [{ query }] = useQueryParams<Query>()
  return query?.plugins?.i18n?.locale
}

/** In the edit view's menu: puts the document into a bundle, or leads to the one it is in. */
export function AddToBundle({ model, documentId, document }: { readonly model: string, readonly documentId?: string, readonly document?: { readonly documentId?: string } }): Description | null {
  const navigate = useNavigate()
  const address = readAddress(model, document?.documentId ?? documentId, useLocale())
  const isSaved = address !== undefined && address.documentId !== 'create'
  const dialog = useDialog(isSaved ? [address] : [])
  const answer = useAnswer<{ readonly id: number, readonly title: string } | Readonly<Record<string, never>>>(isSaved ? `/kek/bundle-of/${uidOf(address.type)}/${address.documentId}?locale=${address.locale}` : undefined)
  if (!isSaved || answer.kind !== 'there')
    return null
  const { id, title } = answer.value
  return id === undefined
    ? { label, icon: <Stack />, position: 'header', dialog }
    : { label: `Zum Paket „${title}“`, icon: <Stack />, position: 'header', onClick: () => void navigate(bundlePath(id)) }
}
AddToBundle.position = 'header'

/** In lists: puts everything that is ticked into a bundle. */
export function AddToBundleFromList({ model, documents }: { readonly model: string, readonly documents: readonly { readonly documentId: string }[] }): Description | null {
  const locale = useLocale()
  const addresses = documents.flatMap(({ documentId }) => readAddress(model, documentId, locale) ?? [])
  const dialog = useDialog(addresses)
  return addresses.length > 0 ? { label, variant: 'tertiary', dialog } : null
}
