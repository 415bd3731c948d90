import { Answer } from './answer.ts'

/** The files of the build as the framework lists them. */
export interface AssetList {
  readonly getAsset: (path: string) => { readonly type: string } | undefined
  readonly readAsset: (path: string) => Promise<Uint8Array | undefined>
}

/** Gives the build's files as finished answers, each read once. */
export function createAssets({ getAsset, readAsset }: AssetList): (path: string) => Promise<Answer | undefined> {
  const finished = new Map<string, Promise<Answer | undefined>>()
  const read = async (path: string, contentType: string): Promise<Answer | undefined> => {
    const bytes = await readAsset(path)
    return bytes && new Answer({
      status: 200,
      body: Buffer.from(bytes),
      contentType,
      // Names under /_nuxt hold a hash of what is in them.
      isLasting: true,
      cacheControl: path.startsWith('/_nuxt/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    })
  }
  return async (path) => {
    const asset = getAsset(path)
    if (!asset)
      return undefined
    const known = finished.get(path) ?? read(path, asset.type)
    finished.set(path, known)
    return known
  }
}
