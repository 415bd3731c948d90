import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Handlers } from '../workflow/read-address.ts'
import type { SavedDraft } from './saved-draft.ts'
import { addressKey } from '../content/document-address.ts'
import { readRowNumber } from '../database/row-number.ts'
import { editorialOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { readActor } from '../workflow/actor.ts'
import { answer, bodyOf, readAddress } from '../workflow/read-address.ts'
import { describeLinks } from './describe-links.ts'
import { linkUrl } from './link-url.ts'
import { readSavedDraft, withOriginal } from './saved-draft.ts'
import { endOfPreview, endOfShare } from './share-period.ts'
import { ShareStore } from './share-store.ts'

const userOf = (context: Context) => (context.state.user as { readonly id?: number } | undefined)?.id ?? null

/** What the panel asks to show drafts: to oneself, and to people without an account. */
export function createSharingController(strapi: Core.Strapi): Handlers {
  const store = new ShareStore(strapi)

  /** Whoever works on a document or answers for it may show it to somebody outside. */
  async function requireSharing(type: TypeName): Promise<void> {
    const { kind, ...actor } = await readActor(strapi, type)
    const rights = kind === 'person' && 'rights' in actor ? actor.rights : new Set()
    if (!rights.has('update') && !rights.has('publish'))
      throw new HttpRefusal(403, 'Einen Link zum Zeigen gibt, wer diesen Inhalt bearbeiten oder veröffentlichen darf. Das gehört nicht zu Ihrer Rolle.')
  }

  /** The newest saved versions of a document and of what has to be shown with it. */
  async function readSaved(address: DocumentAddress): Promise<SavedDraft[]> {
    const drafts: SavedDraft[] = []
    for (const document of await withOriginal(editorialOf(strapi), address)) {
      const draft = await readSavedDraft(editorialOf(strapi), document)
      if (draft)
        drafts.push(draft)
    }
    if (drafts[0]?.locale !== address.locale)
      throw new HttpRefusal(404, 'Diesen Inhalt gibt es in dieser Sprache nicht (mehr).')
    return drafts
  }

  return {
    /** An address that shows the newest saved version, for a working day. */
    async preview(context) {
      const address = readAddress(context)
      const now = new Date()
      const documents = (await readSaved(address)).map(({ type, documentId, locale }) => ({ type, documentId, locale }))
      await store.forgetEndedPreviews(now.toISOString())
      const { token } = await store.make({ kind: 'preview', subject: addressKey(address), documents, madeBy: userOf(context), madeAt: now.toISOString(), expiresAt: endOfPreview(now).toISOString() })
      answer(context, { url: linkUrl(strapi, token) })
    },

    /** A link that shows the version that is saved now, whatever is changed later. This answer alone holds its address. */
    async share(context) {
      const address = readAddress(context)
      await requireSharing(address.type)
      const now = new Date()
      const expiresAt = endOfShare(bodyOf(context).days, now).toISOString()
      const documents = (await readSaved(address)).map(({ type, documentId, locale, version }) => ({ type, documentId, locale, version }))
      const { id, token } = await store.make({ kind: 'share', subject: addressKey(address), documents, madeBy: userOf(context), madeAt: now.toISOString(), expiresAt })
      answer(context, { id, url: linkUrl(strapi, token), expiresAt })
    },

    /** The links that were made for a document in a language, newest first. */
    async shares(context) {
      const address = readAddress(context)
      await requireSharing(address.type)
      answer(context, await describeLinks(editorialOf(strapi), await store.list(addressKey(address)), new Date()))
    },

    /** Closes a link for everybody, from the next request on. */
    async revoke(context) {
      const link = await store.get(readRowNumber(context.params.id))
      if (link?.kind !== 'share')
        throw new HttpRefusal(404, 'Diesen Link gibt es nicht (mehr).')
      for (const { type } of link.documents)
        await requireSharing(type)
      const now = new Date()
      await store.revoke(link.id, now.toISOString(), userOf(context))
      const revoked = await store.get(link.id)
      answer(context, (await describeLinks(editorialOf(strapi), revoked ? [revoked] : [], now))[0])
    },
  }
}
