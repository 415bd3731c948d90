import type { PaperDesk } from '../paper/paper-desk.ts'
import type { PublicState } from '../site/public-state.ts'
import type { ScaledAddress } from './scaled-address.ts'
import { Answer } from '../http/answer.ts'
import { contentDisposition } from '../http/media.ts'
import { mediaHeaders } from '../http/security-headers.ts'
import { mediaAddress } from '../views/addresses.ts'
import { isScalable } from './scaled-address.ts'

/** Of WebP: below it, letters in a picture blur. */
const quality = 80

/** A public picture in another width; undefined where no such picture is public. One that cannot be made now comes as it is. */
export async function scaledPicture({ sha256, width }: ScaledAddress, state: PublicState, desk: PaperDesk | undefined): Promise<Answer | undefined> {
  const file = state.servedFiles.get(sha256)?.find(isScalable)
  if (!file)
    return undefined
  try {
    if (!desk)
      throw new Error('Der Schriftsatz ist noch nicht bereit.')
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
  catch {
    return new Answer({ status: 302, body: Buffer.alloc(0), contentType: 'text/html; charset=utf-8', cacheControl: 'no-store', headers: ['Location', mediaAddress(file)] })
  }
}
