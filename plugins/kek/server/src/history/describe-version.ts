import type { Name } from '../workflow/people.ts'
import type { WorkflowEvent } from '../workflow/workflow-store.ts'
import type { Version } from './version-store.ts'
import { origins } from './origin.ts'

/** What was done when a version came about, as editors read it. */
const words: Readonly<Record<string, string>> = {
  create: 'angelegt',
  update: 'geändert',
  clone: 'als Kopie angelegt',
  discardDraft: 'auf den veröffentlichten Stand zurückgesetzt',
  restore: 'wiederhergestellt',
  adopt: 'aus dem Bestand übernommen',
  delete: 'durch eine Löschung geändert',
  undelete: 'durch Zurückholen aus dem Papierkorb geändert',
  unseen: 'auf anderem Weg geändert, zum Beispiel durch eine ersetzte Datei',
}

/** A version as the panel shows it: who, when, from where, what, and what became of it. */
export function describeVersion({ version, at, userId, origin, action, contentHash, restoredFrom }: Version, events: readonly WorkflowEvent[], nameOf: (id: number | null) => Name | null): object {
  const about = events.filter(event => event.version === version && event.contentHash === contentHash)
  return {
    version,
    at,
    by: nameOf(userId),
    origin,
    originLabel: origins[origin],
    action,
    actionLabel: action === 'restore' ? `aus Fassung ${restoredFrom} wiederhergestellt` : words[action] ?? 'geändert',
    contentHash,
    restoredFrom,
    isPublished: about.some(event => event.action === 'publish'),
    isApproved: about.some(event => event.action === 'approve'),
  }
}
