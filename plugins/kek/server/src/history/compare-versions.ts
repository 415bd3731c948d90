import type { FieldChange, TermSet } from '@kek/contract'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Fields, Version } from './version-store.ts'
import { compareFields } from '@kek/contract'
import { listTerms } from '../content/terms.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { readCurrentDraft } from './record-versions.ts'
import { relatedNames } from './related-names.ts'

/** A state of a document: a saved version, or what is public. */
export interface State { readonly version: Version | 'published' | 'nothing', readonly fields: Fields }

async function readState({ ledger, history }: Editorial, address: DocumentAddress, word: string): Promise<State | undefined> {
  if (word === 'draft') {
    const draft = await readCurrentDraft(history, address)
    return draft && { version: draft.version, fields: draft.fields }
  }
  if (word === 'published') {
    const entry = await ledger.store.newestOf(address.type, address.documentId, address.locale)
    // What was never public, or is not any more, begins at nothing: then all of it is new for the public.
    return entry?.action === 'publish' && entry.content ? { version: 'published', fields: entry.content as Fields } : { version: 'nothing', fields: {} }
  }
  const version = await history.versions.get(address, Number(word))
  const fields = version && await history.versions.content(version.contentHash)
  return version && fields && { version, fields }
}

/**
 * Two states of a document and what is different between them, in words for people.
 * @param editorial what the states are read with
 * @param address the document
 * @param from the number of a version, `published` or `draft`
 * @param to the same
 * @throws HttpRefusal where there is no such state
 */
export async function compareVersions(editorial: Editorial, address: DocumentAddress, from: string, to: string): Promise<{ readonly from: State, readonly to: State, readonly changes: readonly FieldChange[] }> {
  const [before, after] = [await readState(editorial, address, from), await readState(editorial, address, to)]
  if (!before || !after)
    throw new HttpRefusal(404, 'Eine der beiden Fassungen gibt es hier nicht (mehr).')
  const { strapi } = editorial
  const names = await relatedNames(strapi, address.type, [before.fields, after.fields])
  const sets = new Map<TermSet, Map<string, string>>()
  for (const set of ['statuses', 'timeClasses', 'priorities'] as const)
    sets.set(set, new Map((await listTerms(strapi, set)).map(({ key, label }) => [key, label])))
  return { from: before, to: after, changes: compareFields(address.type, before.fields, after.fields, names, (set, key) => sets.get(set)?.get(key)) }
}
