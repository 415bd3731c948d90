/** Elements that lead to pages or load files, whole; Vue and the Markdown renderer write attributes in double quotes and no `>` in them. */
const elements = /<(?:a|area|form|img|source)\s[^>]*>/g
const addresses = /(\s(?:href|action|src|srcset)=")(\/[^"]*)"/g
const media = /^\/media\/([0-9a-f]{64})\//

/**
 * The page with every link to this site leading to the same page inside the preview. Files that are public are loaded from where they
 * are; those that only a draft names come through the preview.
 * @param base `/vorschau/<token>`
 * @param isPublicFile whether everybody may have the file with this hash
 */
export function stayInPreview(html: string, base: string, isPublicFile: (sha256: string) => boolean): string {
  const inside = (address: string): string => {
    const [, sha256] = media.exec(address) ?? []
    const leavesSite = /^\/[/\\]/.test(address)
    const isInside = address === base || address.startsWith(`${base}/`)
    return leavesSite || isInside || (sha256 !== undefined && isPublicFile(sha256)) ? address : base + address
  }
  return html.replace(elements, element => element.replace(addresses, (whole: string, before: string, address: string) =>
    element.startsWith('<img') || element.startsWith('<source')
      ? media.test(address) ? `${before}${inside(address)}"` : whole
      : `${before}${inside(address)}"`))
}
