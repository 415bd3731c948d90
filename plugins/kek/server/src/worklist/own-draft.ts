import type { Editorial } from '../editorial.ts'
import type { Version } from '../history/version-store.ts'
import { defaultLocale } from '@kek/contract'
import { textHash } from '../translations/text-hash.ts'

/** The hash of the texts of saved states; a content that comes again is not read again. Gives undefined for a content that was erased. */
function textHashes({ history }: Editorial, { type }: Version): (contentHash: string) => Promise<string | undefined> {
  const known = new Map<string, string | undefined>()
  return async (contentHash) => {
    if (!known.has(contentHash)) {
      const fields = await history.versions.content(contentHash)
      known.set(contentHash, fields && textHash(type, fields))
    }
    return known.get(contentHash)
  }
}

/** Who gave the newest state the texts that it has; null where nobody is known. */
async function writerOfTexts(editorial: Editorial, newest: Version, textsOf: ReturnType<typeof textHashes>): Promise<number | null> {
  const texts = await textsOf(newest.contentHash)
  let writer = newest.userId
  for (const { contentHash, userId } of await editorial.history.versions.list(newest)) {
    const hash = await textsOf(contentHash)
    if (hash === undefined || hash !== texts)
      return writer
    writer = userId
  }
  return writer
}

/**
 * Whether a draft is somebody's: of those who saved it last. Saving what all languages share saves every translation as well, and whoever did so has
 * not written it: a translation is of those who gave it the texts that it has, as long as they are not public.
 */
export async function isOwnDraft(editorial: Editorial, newest: Version, userId: number): Promise<boolean> {
  const { type, documentId, locale, contentHash } = newest
  if (locale === defaultLocale)
    return newest.userId === userId
  const textsOf = textHashes(editorial, newest)
  const texts = await textsOf(contentHash)
  const released = await editorial.ledger.store.newestOf(type, documentId, locale)
  const isPublic = released?.action === 'publish' && released.content && textHash(type, released.content) === texts
  return !isPublic && await writerOfTexts(editorial, newest, textsOf) === userId
}
