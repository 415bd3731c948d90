import type { PreviewAnswer, PreviewEntry } from '@kek/contract'
import type { Editorial } from '../editorial.ts'
import type { SavedDraft } from './saved-draft.ts'
import type { ShareLink, ShareStore } from './share-store.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { readSavedDraft } from './saved-draft.ts'
import { lifeOf } from './share-period.ts'

/** A link that may be opened, and what it shows now. */
export interface OpenedLink {
  readonly link: ShareLink
  readonly drafts: readonly SavedDraft[]
}

/**
 * What the link of a token shows now. Nothing is remembered between two calls: a link that was taken back is closed for the next one.
 * @throws HttpRefusal 404 where there is no such link, 410 where it has ended or what it showed is gone.
 */
export async function openLink(editorial: Editorial, store: ShareStore, token: string, now: Date): Promise<OpenedLink> {
  const link = await store.find(token)
  if (!link)
    throw new HttpRefusal(404, 'Diesen Link gibt es nicht. Vielleicht fehlt ein Stück der Adresse: Bitte öffnen Sie ihn noch einmal aus der Nachricht, mit der Sie ihn bekommen haben.')
  const life = lifeOf(link, now)
  if (life === 'revoked')
    throw new HttpRefusal(410, 'Dieser Link wurde zurückgenommen. Wer ihn Ihnen geschickt hat, kann Ihnen einen neuen geben.')
  if (life === 'expired')
    throw new HttpRefusal(410, 'Dieser Link ist abgelaufen. Wer ihn Ihnen geschickt hat, kann Ihnen einen neuen geben.')
  const drafts: SavedDraft[] = []
  for (const document of link.documents) {
    const draft = await readSavedDraft(editorial, document)
    if (draft)
      drafts.push(draft)
  }
  if (drafts.length === 0)
    throw new HttpRefusal(410, 'Den Entwurf, den dieser Link gezeigt hat, gibt es nicht mehr.')
  return { link, drafts }
}

/** What the site is told of an opened link. */
export function answerOf({ link, drafts }: OpenedLink, frameAncestors: readonly string[]): PreviewAnswer {
  return {
    kind: link.kind,
    expiresAt: link.expiresAt,
    frameAncestors: [...frameAncestors],
    entries: drafts.map((draft): PreviewEntry => ({ ...draft, action: 'publish', content: { ...draft.content } })),
  }
}
