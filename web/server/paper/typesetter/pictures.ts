import type { PictureData } from './order.ts'
import { Buffer } from 'node:buffer'
import sharp from 'sharp'

/** Sharp at the width of a page's text, and no larger than that needs. */
const maxWidth = 1500

/** A picture in a form that every reader of PDF shows, of a size for paper; undefined where it cannot be read. */
export async function paperPicture(path: string): Promise<Buffer | undefined> {
  try {
    return await sharp(path).rotate().resize({ width: maxWidth, withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg({ quality: 82 }).toBuffer()
  }
  catch {
    return undefined
  }
}

/** A drawing as a PNG of exactly this size. */
export async function pngOf(svg: string, width: number, height: number): Promise<Buffer> {
  return sharp(Buffer.from(svg)).resize(width, height).png({ compressionLevel: 9, palette: true, quality: 90 }).toBuffer()
}

/** Writes a picture in another width as WebP, without what a camera noted in it, such as the place. @throws Error where it cannot be read */
export async function scalePicture(path: string, { width, quality }: PictureData, output: string): Promise<void> {
  // Made once, loaded for years: it may take twice as long.
  await sharp(path, { animated: true }).autoOrient().resize({ width, withoutEnlargement: true }).webp({ quality, effort: 6 }).toFile(output)
}
