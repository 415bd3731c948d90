import type { Credit, ImageView } from '../../shared/views/image.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { isFileShowable } from '@kek/contract'
import { sourceSet } from '../pictures/scaled-address.ts'
import { mediaAddress } from './addresses.ts'
import { languageOf } from './words.ts'

/** Whether an image may be shown today: its right may have ended. */
export function isUsable({ content }: PublicDocument<'image'>, today: string): boolean {
  return isFileShowable('image', content, today)
}

/** The image with this id, with its credit; null where it is not public or may not be shown any more. */
export function imageOf(documentId: string | null, reading: Reading): ImageView | null {
  const image = reading.snapshot.get('image', documentId, reading.locale)
  if (!image || !isUsable(image, reading.today))
    return null
  const { file, alternativeText, isDecorative, caption, author, licence, sourceUrl, title } = image.content
  return {
    src: mediaAddress(file),
    sourceSet: sourceSet(file) ?? null,
    width: file.width,
    height: file.height,
    alternativeText: isDecorative ? '' : alternativeText ?? title,
    caption,
    ...languageOf(image, reading, alternativeText ?? caption),
    credit: { author, licence, sourceUrl, titles: [title] },
  }
}

/** The credits of the images on a page: one line per author, licence and source, in the order of appearance. */
export function creditsOf(images: readonly (ImageView | null)[]): Credit[] {
  const credits = new Map<string, Credit>()
  for (const { credit } of images.filter(image => image !== null)) {
    const key = JSON.stringify([credit.author, credit.licence, credit.sourceUrl])
    const known = credits.get(key)
    credits.set(key, { ...credit, titles: [...new Set([...known?.titles ?? [], ...credit.titles])] })
  }
  return [...credits.values()]
}
