import type { ReactNode } from 'react'
import { useQueryParams } from '@strapi/admin/strapi-admin'
import { readAddress } from './addresses.ts'
import { HistoryLink } from './HistoryLink.tsx'

interface Props {
  readonly model: string
  readonly documentId?: string
  readonly document?: { readonly documentId?: string }
}
interface Query { readonly plugins?: { readonly i18n?: { readonly locale?: string } } }

/** The part of the edit view that leads to what a document was before; a new one was nothing yet. */
export function DocumentPanel({ model, documentId, document }: Props): { readonly title: string, readonly content: ReactNode } | null {
  const [{ query }] = useQueryParams<Query>()
  const id = document?.documentId ?? documentId
  const address = id === 'create' ? undefined : readAddress(model, id, query?.plugins?.i18n?.locale)
  return address ? { title: 'Verlauf', content: <HistoryLink address={address} /> } : null
}
