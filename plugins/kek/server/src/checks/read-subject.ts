import type { Locale, TypeName } from '@kek/contract'
import type { Editorial } from '../editorial.ts'
import type { CheckSubject, Fields } from './check.ts'
import { readAddresses } from './surroundings/read-addresses.ts'
import { readDatedFacts } from './surroundings/read-dated-facts.ts'
import { readOriginal } from './surroundings/read-original.ts'
import { readPublished } from './surroundings/read-published.ts'
import { readTargets } from './surroundings/read-targets.ts'

/** What is to be checked: a draft as it is saved, or what somebody is writing just now. */
export interface Draft {
  readonly type: TypeName
  /** Null while it was never saved. */
  readonly documentId: string | null
  readonly locale: Locale
  /** As `readDraftFields` gives them. */
  readonly fields: Fields
  /** Whether it is being written: then its texts are of this moment. */
  readonly isUnsaved?: boolean
}

/**
 * A draft with what its checks need to know of its surroundings. Reads only what its relations, days and links name, within the
 * transaction that is open, if one is.
 */
export async function readSubject(editorial: Editorial, { type, documentId, locale, fields, isUnsaved = false }: Draft): Promise<CheckSubject> {
  const { strapi } = editorial
  const draft = { type, documentId, locale, fields }
  const { original, changedAt } = documentId === null ? { original: null, changedAt: null } : await readOriginal(editorial, { type, documentId, locale })
  return {
    ...draft,
    original,
    changedAt: isUnsaved ? null : changedAt,
    published: await readPublished(editorial, draft),
    targets: await readTargets(strapi, draft),
    addresses: await readAddresses(editorial, draft),
    ...await readDatedFacts(strapi, draft),
  }
}
