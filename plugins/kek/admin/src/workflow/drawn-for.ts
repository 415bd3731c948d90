import type { Place } from './use-place.ts'

/** Which page a button is drawn for: the document in its language, and whether it is there to be written on. */
export function pageOf({ model, collectionType, documentId, locale, isReadOnly }: Pick<Place, 'model' | 'collectionType' | 'documentId' | 'locale' | 'isReadOnly'>): string {
  // There is one document of a single type; that it gets its id with the first save does not make another page of it.
  return JSON.stringify([model, collectionType === 'single-types' ? null : documentId ?? null, locale, isReadOnly])
}

/**
 * What a button begins that was drawn a while ago: what there is to begin by now, of the page that it was drawn for.
 * @returns undefined where another page is open by now: a step must not be taken with a document that nobody meant
 */
export function beginOn<Begin>(drawnFor: string, { page, begin }: { readonly page: string, readonly begin: Begin }): Begin | undefined {
  return drawnFor === page ? begin : undefined
}
