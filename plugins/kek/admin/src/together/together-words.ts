import type { Person } from '../workflow/standing.ts'

/** What the CMS says to somebody who has a document open. */
export interface Together {
  readonly others: readonly Person[]
  readonly version: number
  readonly contentHash: string | null
  readonly by: Person | null
  /** The version that the form shows; null where it shows the newest. */
  readonly seen: number | null
}

const lists = new Intl.ListFormat('de', { type: 'conjunction' })

/** Who else has the document open; one at least does. */
export function sayOthers(others: readonly Person[]): string {
  return `${lists.format(others.map(({ name }) => name))} ${others.length === 1 ? 'hat' : 'haben'} diesen Inhalt auch gerade geöffnet.`
}

/** Whether something was saved that the form does not show. Of a form whose state is not known, nothing is claimed. */
export function isBehind({ contentHash }: Together, shown: string | null): boolean {
  return contentHash !== null && shown !== null && contentHash !== shown
}

/**
 * What it means for somebody that a newer state was saved than the one their form shows.
 * @param ownId the person at the screen, who may have saved in another window
 */
export function sayNews({ by }: Pick<Together, 'by'>, ownId: number | string | undefined, isTyping: boolean): string {
  const saved = by && by.id === ownId ? 'Sie haben inzwischen in einem anderen Fenster gespeichert.' : `${by?.name ?? 'Die Technik'} hat inzwischen gespeichert.`
  return isTyping ? `${saved} Ihre Eingaben bleiben erhalten; beim Speichern entscheiden Sie Feld für Feld.` : `${saved} Hier steht noch der Stand davor.`
}
