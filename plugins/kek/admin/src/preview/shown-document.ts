import { defaultLocale } from '@kek/contract'

/** What Strapi tells a box beside the form about the document of the page. */
export interface EditView {
  readonly model: string
  readonly documentId?: string
  readonly document?: Readonly<Record<string, unknown>>
}

/** A saved document in a language, as the preview needs it. */
export interface ShownDocument {
  /** Where the CMS answers about it: `/documents/plugin::kek.approach/<id>`. */
  readonly path: string
  readonly locale: string
  /** Another one after every save. */
  readonly savedAt: string
}

/** The document of the page; undefined for types that are not ours, and until it was saved for the first time. */
export function shownDocument({ model, document }: EditView): ShownDocument | undefined {
  const { documentId, locale, updatedAt } = document ?? {}
  if (!model.startsWith('plugin::kek.') || typeof documentId !== 'string')
    return undefined
  return { path: `/documents/${model}/${documentId}`, locale: typeof locale === 'string' ? locale : defaultLocale, savedAt: String(updatedAt ?? '') }
}
