import type { Attributes, ContentType, TypeName } from '@kek/contract'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Fields } from '../history/version-store.ts'
import type { Reading } from '../workflow/read-situation.ts'
import type { Member } from './decide-bundle.ts'
import { catalogue, defaultLocale, parts } from '@kek/contract'
import { readActor } from '../workflow/actor.ts'
import { withComingAlong } from '../workflow/coming-along.ts'
import { readSituation } from '../workflow/read-situation.ts'

/** A document of a bundle as it is now; without a reading where it was deleted. */
export interface ReadMember extends Member {
  readonly reading: Reading | undefined
}

/** The name of a document, or what it is where it has none yet. */
export function titleOf(address: DocumentAddress, fields: Fields | undefined): string {
  const { titleField, label }: ContentType = catalogue[address.type]
  return String(fields?.[titleField] ?? '') || `${label} ohne Titel`
}

/** Reads where each document of a bundle stands for whoever is at work. What comes along with the bundle counts as public for its checks. */
export async function readMembers(editorial: Editorial, items: readonly DocumentAddress[]): Promise<ReadMember[]> {
  return withComingAlong(items, async () => {
    const members: ReadMember[] = []
    for (const address of items) {
      const reading = await readSituation(editorial, address, await readActor(editorial.strapi, address.type))
      members.push({ address, title: titleOf(address, reading?.draft.fields), situation: reading?.situation, reading })
    }
    return members
  })
}

function relationsOf(attributes: Attributes, fields: Fields): DocumentAddress[] {
  return Object.entries(attributes).flatMap(([key, attribute]): DocumentAddress[] => {
    const value = fields[key]
    if (attribute.isInternal || !value)
      return []
    if (attribute.type === 'relation')
      return ([value].flat() as string[]).map(documentId => ({ type: attribute.target as TypeName, documentId, locale: defaultLocale }))
    return attribute.type === 'parts' ? (value as Fields[]).flatMap(part => relationsOf(parts[attribute.part].attributes, part)) : []
  })
}

/**
 * What a document points to. A translation gives its texts only: what the public sees around it comes from the German document, so that is
 * what it needs.
 */
export function targetsOf({ type, documentId, locale }: DocumentAddress, fields: Fields): DocumentAddress[] {
  return locale === defaultLocale ? relationsOf(catalogue[type].attributes, fields) : [{ type, documentId, locale: defaultLocale }]
}
