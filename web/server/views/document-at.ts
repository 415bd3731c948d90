import type { AddressedType, Locale } from '@kek/contract'
import type { PublicDocument, Snapshot } from '../snapshot/snapshot.ts'
import type { TimelessReading } from './reading.ts'
import { pageFolders } from '@kek/contract'
import { slugOf } from './addresses.ts'
import { oncePerContent } from './once-per-content.ts'

type Addressed = PublicDocument<AddressedType>

/** The documents of a type by what stands in their addresses, each as its page shows it. */
function bySlug(type: AddressedType, snapshot: Snapshot, locale: Locale): ReadonlyMap<string, Addressed> {
  const shown = snapshot.all(type, locale) as readonly Addressed[]
  const kept = snapshot.kept(type, locale) as readonly Addressed[]
  const found = new Map(kept.map(document => [slugOf(document), document]))
  // From the last to the first: of several under one address the first public one stands there.
  for (const document of shown.toReversed()) {
    const slug = slugOf(document)
    // A translation may be withdrawn while the German document is public: its own page says so, lists show the German text.
    found.set(slug, kept.find(other => other.documentId === document.documentId && slugOf(other) === slug) ?? document)
  }
  return found
}

const slugs = oncePerContent(({ snapshot, locale }) => new Map((Object.keys(pageFolders) as AddressedType[]).map(type => [type, bySlug(type, snapshot, locale)])))

/** The document whose page stands at an address: a public one, else the last that was withdrawn with a notice. */
export function documentAt<T extends AddressedType>(type: T, slug: string, reading: TimelessReading): PublicDocument<T> | undefined {
  return slugs(reading).get(type)?.get(slug) as PublicDocument<T> | undefined
}
