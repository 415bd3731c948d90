import type { ReactNode } from 'react'
import { useQueryParams } from '@strapi/admin/strapi-admin'
import { Flex } from '@strapi/design-system'
import { ConflictDialog } from '../conflict/ConflictDialog.tsx'
import { LocalCopyNotice } from '../local-copies/LocalCopyNotice.tsx'
import { readAddress } from './addresses.ts'
import { HistoryLink } from './HistoryLink.tsx'

interface Props {
  readonly activeTab: 'draft' | 'published' | null
  readonly model: string
  readonly documentId?: string
  readonly document?: { readonly documentId?: string }
}
interface Query { readonly plugins?: { readonly i18n?: { readonly locale?: string } } }

/** The part of the edit view that looks after what is typed there, and leads to what it was before. */
export function DocumentPanel({ activeTab, model, documentId, document }: Props): { readonly title: string, readonly content: ReactNode } | null {
  const [{ query }] = useQueryParams<Query>()
  const address = readAddress(model, document?.documentId ?? documentId ?? 'create', query?.plugins?.i18n?.locale)
  return address
    ? {
        title: 'Verlauf',
        content: (
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            {activeTab !== 'published' && <LocalCopyNotice key={`${address.type} ${address.documentId} ${address.locale}`} address={address} />}
            {address.documentId !== 'create' && <HistoryLink address={address} />}
            <ConflictDialog />
          </Flex>
        ),
      }
    : null
}
