import type { Bundle, BundleState } from './bundle.ts'

const sentences: Readonly<Record<BundleState, string>> = {
  draft: 'Noch nicht zur Freigabe gegeben.',
  inReview: 'Eine zweite Person sieht sich alle Inhalte an und gibt sie zusammen frei.',
  changesRequested: 'Die Freigabe bittet um Änderungen; was gewünscht ist, steht beim Inhalt unter „Kommentare“.',
  approved: 'Bereit zum Veröffentlichen. Wer jetzt einen Inhalt ändert, holt ihn zurück.',
  scheduled: 'Es geschieht von selbst. Bis dahin lässt sich das Paket nicht ändern.',
  published: 'Alles darin ist im selben Augenblick öffentlich geworden.',
  withdrawn: 'Alles darin ist von der Website genommen.',
}

/** What the state of a bundle means for those who work on it. */
export function sayState({ state, items, finishedAt, changedSinceApproval }: Pick<Bundle, 'state' | 'items' | 'finishedAt' | 'changedSinceApproval'>): string {
  if (items.length === 0)
    return 'Noch leer.'
  if (state === 'draft' && changedSinceApproval.length > 0)
    return 'Nicht mehr freigegeben.'
  return state === 'published' && !finishedAt ? 'Alles darin ist schon öffentlich.' : sentences[state]
}
