/** Elements that lead to pages or load files, whole; Vue and the Markdown renderer write attributes in double quotes and no `>` in them. */
const elements = /<(?:a|area|form|img|source)\s[^>]*>/g
const addresses = /(\s(?:href|action|src|srcset)=")(\/[^"]*)"/g
const media = /^\/media\/([0-9a-f]{64})\//

/** Marks the links of a page that lead out of the state it shows: their words say so. */
const leaving = ' data-leaves'

/** Where links of a rendered page lead. */
export interface Inside {
  /** The address at which a page of this site is found inside. */
  readonly page: (address: string) => string
  /** The address at which a file is found inside. */
  readonly file: (address: string, sha256: string) => string
}

/** The page with every link to this site and every file of its leading to where that is found inside another state of the site. */
export function stayInside(html: string, { page, file }: Inside): string {
  const inside = (address: string): string => {
    const [, sha256] = media.exec(address) ?? []
    if (sha256 !== undefined)
      return file(address, sha256)
    const leavesSite = /^\/[/\\]/.test(address)
    return leavesSite ? address : page(address)
  }
  return html.replace(elements, element => element.includes(leaving)
    ? element
    : element.replace(addresses, (whole: string, before: string, address: string) => {
        const isLoaded = element.startsWith('<img') || element.startsWith('<source')
        if (isLoaded && !media.test(address))
          return whole
        // Elsewhere there is the file itself and no other width of it.
        if (before.includes('srcset'))
          return address.split(', ').every(candidate => inside(candidate) === candidate) ? whole : ''
        return `${before}${inside(address)}"`
      }))
}
