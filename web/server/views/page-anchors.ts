import type { PublicDocument } from '../snapshot/snapshot.ts'

const beginnings = { 'event': 'termin', 'document': 'dokument', 'glossary-term': 'begriff' } as const

/** The `id` of a document's place on the page that lists its kind: stays when its title changes. */
export function anchorOf({ type, documentId }: Pick<PublicDocument<keyof typeof beginnings>, 'type' | 'documentId'>): string {
  return `${beginnings[type]}-${documentId}`
}
