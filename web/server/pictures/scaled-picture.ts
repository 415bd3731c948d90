import type { PaperDesk } from '../paper/paper-desk.ts'
import type { PublicState } from '../site/public-state.ts'
import type { ScaledAddress } from './scaled-address.ts'
import { Answer } from '../http/answer.ts'
import { contentDisposition } from '../http/media.ts'
import { mediaHeaders } from '../http/security-headers.ts'
import { OrderFailed } from '../paper/typesetter-process.ts'
import { isScalable } from './scaled-address.ts'

/** Of WebP: below it, letters in a picture blur. */
const quality = 75
/** Pictures that cannot be read: said once, and not tried again until the next start. */
const unreadable = new Set<string>()

/**
 * A public picture in another width. Undefined where no such picture is public, where a file is really called so, and where it cannot be made
 * now: then the file itself is the answer.
 */
export async function scaledPicture({ sha256, width }: ScaledAddress, state: PublicState, desk: PaperDesk | undefined): Promise<Answer | undefined> {
  const files = state.servedFiles.get(sha256) ?? []
  const file = files.find(isScalable)
  if (!file || !desk || unreadable.has(sha256) || files.some(({ name }) => name === `${width}.webp`))
    return undefined
  try {
    return new Answer({
      status: 200,
      body: await desk.obtain({ layout: 'picture', data: { sha256, width, quality }, pictures: [sha256], erasures: state.erasures }),
      contentType: 'image/webp',
      cacheControl: 'public, max-age=31536000, immutable',
      policy: mediaHeaders,
      headers: ['Content-Disposition', contentDisposition(`${file.name.replace(/\.[^.]*$/, '')}-${width}.webp`, 'image/webp')],
      isKept: false,
    })
  }
  catch (error) {
    if (error instanceof OrderFailed) {
      unreadable.add(sha256)
      console.error(`Das Bild „${file.name}“ lässt sich nicht verkleinern und wird gezeigt, wie es ist:`, error)
    }
    return undefined
  }
}
