import type { Core } from '@strapi/types'
import type { ShownDocument } from './saved-draft.ts'
import { hashToken, isHashOf, isToken, makeToken } from './share-token.ts'

/** A link that shows drafts to whoever has its token. */
export interface ShareLink {
  readonly id: number
  /** `preview` shows the newest saved drafts, `share` the versions that were the newest when it was made. */
  readonly kind: 'preview' | 'share'
  /** What it was made for, to find it again by: `approach/<documentId>/de`. */
  readonly subject: string
  readonly documents: readonly ShownDocument[]
  readonly madeBy: number | null
  readonly madeAt: string
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly openedCount: number
  readonly lastOpenedAt: string | null
}

type Row = Omit<ShareLink, 'documents'> & { readonly documents: string, readonly tokenHash: string }

const toLink = ({ tokenHash: _, ...row }: Row): ShareLink => ({ ...row, documents: JSON.parse(row.documents) as ShareLink['documents'] })

/** Keeps links. A token is given away once, when it is made; what stays is its hash. */
export class ShareStore {
  readonly #strapi: Core.Strapi

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  #links() {
    return this.#strapi.db.query('plugin::kek.share-link')
  }

  async make(link: Pick<ShareLink, 'kind' | 'subject' | 'documents' | 'madeBy' | 'madeAt' | 'expiresAt'>): Promise<{ readonly id: number, readonly token: string }> {
    const token = makeToken()
    const { id } = await this.#links().create({
      data: { ...link, documents: JSON.stringify(link.documents), tokenHash: hashToken(token), openedCount: 0, revokedAt: null, lastOpenedAt: null },
    }) as { id: number }
    return { id, token }
  }

  /** The link of a token, whether it may still be opened or not. */
  async find(token: string): Promise<ShareLink | undefined> {
    const row = isToken(token) ? await this.#links().findOne({ where: { tokenHash: hashToken(token) } }) as Row | null : null
    return row && isHashOf(row.tokenHash, token) ? toLink(row) : undefined
  }

  async get(id: number): Promise<ShareLink | undefined> {
    const row = await this.#links().findOne({ where: { id } }) as Row | null
    return row ? toLink(row) : undefined
  }

  /** The links to show that were made for something, newest first. */
  async list(subject: string): Promise<ShareLink[]> {
    return (await this.#links().findMany({ where: { subject, kind: 'share' }, orderBy: { id: 'desc' } }) as Row[]).map(toLink)
  }

  /** Ends a link at once. One that has been taken back stays as it is. */
  async revoke(id: number, at: string, by: number | null): Promise<void> {
    await this.#links().updateMany({ where: { id, revokedAt: null }, data: { revokedAt: at, revokedBy: by } })
  }

  /** Counts one opening; many at once are all counted. */
  async countOpening(id: number, at: string): Promise<void> {
    await this.#strapi.db.transaction(({ trx }) => trx('kek_share_links').where('id', id).increment('opened_count', 1).update('last_opened_at', at))
  }

  /** Forgets previews of the panel that have ended. */
  async forgetEndedPreviews(now: string): Promise<void> {
    await this.#links().deleteMany({ where: { kind: 'preview', expiresAt: { $lt: now } } })
  }
}
