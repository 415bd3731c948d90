import type { PublishedFile } from '@kek/contract'

/** Widths in pixels that pictures are offered in: what telephones show, doubled for sharp screens, up to a page's whole width. */
const widths: readonly number[] = [320, 720, 1080, 1600]
/** What can be made smaller and stay what it is; drawings (SVG) are sharp at every size. */
const scalable: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif'])

/** A picture in one of the offered widths. */
export interface ScaledAddress {
  readonly sha256: string
  readonly width: number
}

type Picture = Pick<PublishedFile, 'sha256' | 'mime' | 'width'>

/** Whether a file is a picture of which smaller ones can be made. */
export function isScalable({ mime }: Pick<PublishedFile, 'mime'>): boolean {
  return scalable.has(mime)
}

/**
 * The widths that a browser may choose from, as the `srcset` of an image (HTML, 4.8.4.2.1); undefined for files that come in one size.
 * The largest is no wider than the file itself: a camera's picture of 8 MB is never sent for a page.
 */
export function sourceSet(file: Picture): string | undefined {
  const { sha256, width: own } = file
  if (own === null || own === 0 || !isScalable(file))
    return undefined
  const offered = widths.filter((_, index) => index === 0 || (widths[index - 1] ?? 0) < own)
  return offered.map(width => `/media/${sha256}/${width}.webp ${Math.min(width, own)}w`).join(', ')
}

/** What an address asks for; undefined where it is not the address of a picture in one of the offered widths. */
export function readScaledAddress(target: string): ScaledAddress | undefined {
  const [, sha256 = '', digits] = /^\/media\/([0-9a-f]{64})\/(\d{1,5})\.webp(?:\?|$)/.exec(target) ?? []
  const width = Number(digits)
  return widths.includes(width) ? { sha256, width } : undefined
}
