import type { Place } from './use-place.ts'

type PagePlace = Pick<Place, 'model' | 'collectionType' | 'documentId' | 'locale' | 'isReadOnly'>

/** The page that is open, under the name that it has now, and the one that it had before the first save of its form. */
export interface OpenPage { readonly page: string, readonly before: string | undefined }

/** Which page a button is drawn for: the document in its language, and whether it is there to be written on. */
export function pageOf({ model, collectionType, documentId, locale, isReadOnly }: PagePlace): string {
  // There is one document of a single type; that it gets its id with the first save does not make another page of it.
  return JSON.stringify([model, collectionType === 'single-types' ? null : documentId ?? null, locale, isReadOnly])
}

/**
 * Follows the page that is open. A new document gets its id with the first save, and the form stays the one that it was: its address is replaced.
 * Whoever goes on to another document from a new form comes there by an address of its own.
 */
export function followPage(open: OpenPage | undefined, place: PagePlace, isReplaced: boolean): OpenPage {
  const page = pageOf(place)
  if (open?.page === page)
    return open
  const unsaved = pageOf({ ...place, documentId: undefined })
  return { page, before: isReplaced && open?.page === unsaved ? unsaved : undefined }
}

/**
 * What a button begins that was drawn a while ago: what there is to begin by now, of the page that it was drawn for.
 * @returns undefined where another page is open by now: a step must not be taken with a document that nobody meant
 */
export function beginOn<Begin>(drawnFor: string, { page, before, begin }: OpenPage & { readonly begin: Begin }): Begin | undefined {
  return drawnFor === page || drawnFor === before ? begin : undefined
}
