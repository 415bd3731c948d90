import type { Resource } from './resource.ts'
import { shareHeaders } from '../http/security-headers.ts'
import { currentDesk } from '../paper/current-desk.ts'
import { pageOfShareImage, shareCard } from '../paper/share-card.ts'
import { PaperUnavailable } from '../paper/typesetter-process.ts'

/** The picture that other sites show beside a link to a page. */
export const shareImage: Resource = {
  matches: path => pageOfShareImage(path) !== undefined,
  make: async ({ state, locale, path, edition }) => {
    const card = shareCard(pageOfShareImage(path) ?? '', { snapshot: state.snapshot, locale, today: state.day })
    const desk = currentDesk()
    if (!card || !desk)
      return undefined
    try {
      return { body: await desk.obtain({ layout: 'share', data: card, pictures: [], erasures: state.erasures, isPast: edition !== undefined }), contentType: 'image/png', isLarge: true, policy: shareHeaders }
    }
    catch (error) {
      if (error instanceof PaperUnavailable)
        return { status: 503, body: '', contentType: 'image/png', headers: ['Retry-After', '60'] }
      throw error
    }
  },
}
