import { previewFolder } from '@kek/contract'

/** An address inside a preview. */
export interface PreviewAddress {
  /** Empty where what stands there can be no token. */
  readonly token: string
  /** What stands before every address inside: `/vorschau/<token>`. */
  readonly base: string
  /** Path and query on the site, as they would be without the preview; undefined for the link itself, which leads to the page it is about. */
  readonly inner: string | undefined
}

/** Reads the target of a request; undefined where it is no address of a preview. */
export function readPreviewAddress(target: string): PreviewAddress | undefined {
  const relative = target.replace(/^https?:\/\/[^/?#]*(?=\/)/i, '').replace(/#.*$/, '')
  if (!relative.toLowerCase().startsWith(previewFolder))
    return undefined
  const behind = relative.slice(previewFolder.length)
  const [token = ''] = behind.split(/[/?]/, 1)
  const rest = behind.slice(token.length)
  return {
    token: /^[0-9a-f]{64}$/.test(token) ? token : '',
    base: previewFolder + token,
    // The query of the link itself is what others hung on it on the way.
    inner: rest.startsWith('/') ? rest : undefined,
  }
}

/** An address as it may stand in a log: whoever reads it must not be able to open the preview. */
export function withoutToken(target: string): string {
  return target.replace(/(\/vorschau\/)[^/?#]+/gi, '$1…')
}
