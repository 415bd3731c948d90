import type { TypeName } from '@kek/contract'
import type { Editorial } from '../editorial.ts'
import { catalogue, defaultLocale, isLocale } from '@kek/contract'
import { isTranslated, uidOf } from '../content/strapi-schema.ts'
import { readCurrentDraft } from '../history/record-versions.ts'

/** How a form is told on which content it builds. */
const header = 'X-KEK-Content-Hash'

interface Request {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, unknown>>
  readonly params?: { readonly model?: string, readonly id?: string }
  readonly set: (header: string, value: string) => void
}

/**
 * Tells the panel, with a document that it opens, which content that is. To be called before the document is read: so a form never claims
 * to build on something newer than what it shows.
 */
export async function tellContentHash({ strapi, history }: Editorial, type: TypeName, documentId: string | undefined): Promise<void> {
  const request = strapi.requestContext.get() as unknown as Request | undefined
  const { model, id } = request?.params ?? {}
  const isOpened = request?.method === 'GET' && request.path.startsWith('/content-manager/') && model === uidOf(type) && (id === undefined || id === documentId)
  if (!request || !isOpened || !documentId)
    return
  const { locale } = request.query
  const isAsked = isTranslated(catalogue[type]) && typeof locale === 'string' && isLocale(locale)
  const draft = await readCurrentDraft(history, { type, documentId, locale: isAsked ? locale : defaultLocale })
  if (draft)
    request.set(header, draft.contentHash)
}
