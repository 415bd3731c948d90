import type { AddressedType } from '@kek/contract'
import type { PublicDocument, Snapshot } from '../snapshot/snapshot.ts'
import { defaultLocale, isAddressedType, pageFolders, typeNames } from '@kek/contract'
import { documentAt } from '../views/document-at.ts'

/** The document whose page stands at a path (decoded, without the language's prefix) in a state of the site. */
export function documentAtPath(path: string, snapshot: Snapshot): PublicDocument<AddressedType> | undefined {
  const types = typeNames.filter(isAddressedType)
  // The folder of pages is the root: it comes last.
  const type = types.filter(name => path.startsWith(pageFolders[name])).sort((a, b) => pageFolders[b].length - pageFolders[a].length)[0]
  const slug = type && path.slice(pageFolders[type].length)
  return type && slug ? documentAt(type, slug, { snapshot, locale: defaultLocale }) as PublicDocument<AddressedType> | undefined : undefined
}
