import type { Attributes, FieldChange, TypeName } from '@kek/contract'
import type { Fields } from '../checks/check.ts'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import { catalogue, compareFields, defaultLocale } from '@kek/contract'
import { readOriginal } from '../checks/surroundings/read-original.ts'

/** What became of the German text since a translation was written, or found to hold. */
export interface GermanChanges {
  /** Whether the translation says what the German text does not say any more. */
  readonly isStale: boolean
  /** When the German text became as it is: UTC. Null where it is not public. */
  readonly changedAt: string | null
  readonly changes: readonly FieldChange[]
}

/** The texts alone: what all languages share is no matter of translation. */
export function textsOf(type: TypeName, fields: Fields): Fields {
  const attributes: Attributes = catalogue[type].attributes
  return Object.fromEntries(Object.entries(fields).filter(([name]) => attributes[name]?.localized))
}

/** The public German texts as they were at a moment; where they came later, as they came first. */
async function germanAt({ ledger }: Editorial, { type, documentId }: DocumentAddress, moment: string): Promise<Fields | undefined> {
  const publications = (await ledger.store.allOf({ type, documentId, locale: defaultLocale })).filter(({ action, content }) => action === 'publish' && content)
  return (publications.findLast(({ at }) => at <= moment) ?? publications[0])?.content as Fields | undefined
}

/** What has changed in the public German text since a translation was written; nothing for a German document. */
export async function readGermanChanges(editorial: Editorial, address: DocumentAddress): Promise<GermanChanges> {
  const { original, changedAt } = await readOriginal(editorial, address)
  if (!original || changedAt === null || original.changedAt <= changedAt)
    return { isStale: false, changedAt: original?.changedAt ?? null, changes: [] }
  const before = await germanAt(editorial, address, changedAt)
  const changes = before ? compareFields(address.type, textsOf(address.type, before), textsOf(address.type, original.fields), (_type, id) => id) : []
  return { isStale: true, changedAt: original.changedAt, changes }
}
