import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { SavedDraft } from '../sharing/saved-draft.ts'
import { addressKey } from '../content/document-address.ts'
import { currentOrigin } from '../history/origin.ts'
import { Refusal } from '../problem/refusal.ts'
import { describeLinks } from '../sharing/describe-links.ts'
import { linkUrl } from '../sharing/link-url.ts'
import { readSavedDraft, withOriginal } from '../sharing/saved-draft.ts'
import { endOfPreview, endOfShare } from '../sharing/share-period.ts'
import { ShareStore } from '../sharing/share-store.ts'
import { BundleStore } from './bundle-store.ts'

const subjectOf = (bundleId: number) => `bundle/${bundleId}`

/** The newest saved versions of everything in a bundle, with the German texts that translations need. */
async function readSaved(editorial: Editorial, bundleId: number): Promise<SavedDraft[]> {
  const documents = new Map<string, DocumentAddress>()
  for (const item of await new BundleStore(editorial.strapi).itemsOf(bundleId)) {
    for (const address of await withOriginal(editorial, item))
      documents.set(addressKey(address), address)
  }
  const drafts = (await Promise.all([...documents.values()].map(address => readSavedDraft(editorial, address)))).filter(draft => draft !== undefined)
  if (drafts.length === 0)
    throw new Refusal('In diesem Paket ist nichts, das sich zeigen ließe.', null, 'empty')
  return drafts
}

/** An address at which the site is to be seen as it would be with the bundle, in its newest saved state, for a working day. */
export async function previewBundle(editorial: Editorial, bundleId: number): Promise<{ readonly url: string }> {
  const { strapi } = editorial
  const store = new ShareStore(strapi)
  const now = new Date()
  const documents = (await readSaved(editorial, bundleId)).map(({ type, documentId, locale }) => ({ type, documentId, locale }))
  await store.forgetEndedPreviews(now.toISOString())
  const { token } = await store.make({ kind: 'preview', subject: subjectOf(bundleId), documents, madeBy: currentOrigin(strapi).userId, madeAt: now.toISOString(), expiresAt: endOfPreview(now).toISOString() })
  return { url: linkUrl(strapi, token) }
}

/** A link that shows the site with the bundle as it is saved now, to people without an account. */
export async function shareBundle(editorial: Editorial, bundleId: number, days: unknown): Promise<{ readonly id: number, readonly url: string, readonly expiresAt: string }> {
  const { strapi } = editorial
  const now = new Date()
  const expiresAt = endOfShare(days, now).toISOString()
  const documents = (await readSaved(editorial, bundleId)).map(({ type, documentId, locale, version }) => ({ type, documentId, locale, version }))
  const { id, token } = await new ShareStore(strapi).make({ kind: 'share', subject: subjectOf(bundleId), documents, madeBy: currentOrigin(strapi).userId, madeAt: now.toISOString(), expiresAt })
  return { id, url: linkUrl(strapi, token), expiresAt }
}

/** The links that were made for a bundle, newest first. */
export async function listBundleLinks(editorial: Editorial, bundleId: number): Promise<readonly object[]> {
  return describeLinks(editorial, await new ShareStore(editorial.strapi).list(subjectOf(bundleId)), new Date())
}
