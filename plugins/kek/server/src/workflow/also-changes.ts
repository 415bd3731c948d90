import type { Locale } from '@kek/contract'
import type { Editorial } from '../editorial.ts'
import type { Reading } from './read-situation.ts'
import { catalogue, locales } from '@kek/contract'
import { isTranslated } from '../content/strapi-schema.ts'
import { toPublic } from '../ledger/public-content.ts'
import { sharedRevision } from '../ledger/shared-fields.ts'

/** The other languages whose pages would change if this draft were published: they take over what all languages share. */
export async function findAlsoChanged({ ledger }: Editorial, { address, draft }: Reading): Promise<readonly Locale[]> {
  const { type, documentId, locale } = address
  if (!isTranslated(catalogue[type]))
    return []
  const others = (Object.keys(locales) as Locale[]).filter(other => other !== locale)
  const entries = await Promise.all(others.map(other => ledger.store.newestOf(type, documentId, other)))
  try {
    const content = toPublic(type, draft.fields)
    return others.filter((_, index) => sharedRevision(type, entries[index], content, locale))
  }
  catch {
    // What does not fit its schema does not become public.
    return []
  }
}
