import { stayInside } from '../rendering/stay-inside.ts'

/**
 * The page with every link to this site leading to the same page inside the preview. Files that are public are loaded from where they
 * are; those that only a draft names come through the preview.
 * @param base `/vorschau/<token>`
 * @param isPublicFile whether everybody may have the file with this hash
 */
export function stayInPreview(html: string, base: string, isPublicFile: (sha256: string) => boolean): string {
  return stayInside(html, {
    page: address => address === base || address.startsWith(`${base}/`) ? address : base + address,
    file: (address, sha256) => isPublicFile(sha256) ? address : base + address,
  })
}
