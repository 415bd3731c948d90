import type { Editorial } from '../editorial.ts'
import type { ShareLink } from './share-store.ts'
import { namesOf } from '../workflow/people.ts'
import { lifeOf } from './share-period.ts'

/** Links as the panel lists them: what they show, until when, and how often they were opened; their addresses nobody knows any more. */
export async function describeLinks({ strapi, history }: Editorial, links: readonly ShareLink[], now: Date): Promise<readonly object[]> {
  const nameOf = await namesOf(strapi, links.map(({ madeBy }) => madeBy))
  return Promise.all(links.map(async (link) => {
    const [shown] = link.documents
    const version = shown?.version === undefined ? undefined : await history.versions.get(shown, shown.version)
    return {
      id: link.id,
      madeAt: link.madeAt,
      madeBy: nameOf(link.madeBy),
      version: version?.version ?? null,
      savedAt: version?.at ?? null,
      expiresAt: link.expiresAt,
      revokedAt: link.revokedAt,
      state: lifeOf(link, now),
      openedCount: link.openedCount,
      lastOpenedAt: link.lastOpenedAt,
    }
  }))
}
