import type { Editorial } from '../editorial.ts'
import type { Version } from '../history/version-store.ts'
import { defaultLocale } from '@kek/contract'
import { textHash } from '../translations/text-hash.ts'

/** Who gave the newest state the texts that it has; null where nobody is known. */
async function writerOfTexts({ history }: Editorial, newest: Version): Promise<number | null> {
  let writer = newest.userId
  let texts: string | undefined
  for (const { contentHash, userId } of await history.versions.list(newest)) {
    const fields = await history.versions.content(contentHash)
    const hash = fields && textHash(newest.type, fields)
    texts ??= hash
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
  const fields = await editorial.history.versions.content(contentHash)
  const released = await editorial.ledger.store.newestOf(type, documentId, locale)
  const isPublic = released?.action === 'publish' && released.content && fields && textHash(type, released.content) === textHash(type, fields)
  return !isPublic && await writerOfTexts(editorial, newest) === userId
}
