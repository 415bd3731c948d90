import type { Locale, TypeName } from '@kek/contract'
import type { Address } from './address.ts'
import { useQueryParams } from '@strapi/admin/strapi-admin'
import { unstable_useDocument as useDocument } from '@strapi/strapi/admin'
import { useMemo } from 'react'
import { useMatch, useParams } from 'react-router-dom'
import { localeOf, typeOf } from './address.ts'

type Query = Readonly<Record<string, unknown>> & { readonly plugins?: Readonly<Record<string, object>> }

/** The page of a document in the content manager, as far as the workflow needs it. */
export interface Place {
  readonly type: TypeName | undefined
  readonly model: string
  readonly collectionType: string
  readonly locale: Locale
  /** Strapi's own parameters for this page: with them its addresses and its memory mean the same document. */
  readonly params: Record<string, unknown>
  /** Undefined while the document was never saved in this language. */
  readonly address: Address | undefined
  readonly documentId: string | undefined
  readonly updatedAt: string | undefined
  /** Whether the tab with the published version is open, or the page makes a copy: there is nothing to be done then. */
  readonly isReadOnly: boolean
  readonly refetch: () => void
}

/** Which document the page is about, after the page's address. */
export function usePlace(): Place {
  const { id, slug = '', collectionType = '' } = useParams()
  const [{ query }] = useQueryParams<Query>()
  const isCloning = useMatch('/content-manager/:collectionType/:slug/clone/:origin') !== null
  const params = useMemo(() => {
    const { plugins = {}, ...rest } = query ?? {}
    return { ...rest, ...Object.assign({}, ...Object.values(plugins)) as Record<string, unknown> }
  }, [query])
  const urlId = id === 'create' ? undefined : id
  const isSingle = collectionType === 'single-types'
  const { document, refetch } = useDocument({ collectionType, model: slug, documentId: urlId as string, params }, { skip: !slug || isCloning || (!urlId && !isSingle) })
  const type = typeOf(slug)
  const locale = localeOf(params.locale)
  const documentId = urlId ?? document?.documentId
  // A language that was never saved has the document's address, but no row of its own.
  const exists = Boolean(document?.id)
  const address = useMemo(() => type && documentId && exists ? { type, documentId, locale } : undefined, [type, documentId, exists, locale])
  return { type, model: slug, collectionType, locale, params, address, documentId, updatedAt: document?.updatedAt as string | undefined, isReadOnly: query?.status === 'published' || isCloning, refetch }
}
