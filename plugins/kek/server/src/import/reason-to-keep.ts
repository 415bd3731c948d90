/** A document in one language as an import finds it. */
export interface Finding {
  /** Hash of what the last import left; undefined where none was, null where it left nothing. */
  readonly left: string | null | undefined
  /** Hash of the draft that is there; null where none is. */
  readonly found: string | null
  /** Whether it was public and is not any more. */
  readonly isWithdrawn: boolean
}

/** What is said of a document that no import has made. */
export const madeByHand = 'Wurde im CMS von Hand angelegt und deshalb nicht überschrieben.'

/**
 * Why an import leaves a document alone: an editor has been at work on it since.
 * @returns a sentence for a person, or undefined where nobody was.
 */
export function findReasonToKeep({ left, found, isWithdrawn }: Finding): string | undefined {
  if (found === (left ?? null))
    return isWithdrawn ? 'Wurde seit dem letzten Einlesen im CMS zurückgezogen und deshalb nicht wieder veröffentlicht.' : undefined
  if (found === null)
    return 'Wurde seit dem letzten Einlesen im CMS gelöscht und deshalb nicht wieder angelegt.'
  return left === undefined
    ? madeByHand
    : 'Wurde seit dem letzten Einlesen im CMS geändert und deshalb nicht überschrieben.'
}
