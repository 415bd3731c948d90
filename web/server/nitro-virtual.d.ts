declare module '#nitro-internal-virtual/public-assets' {
  export function getAsset(path: string): { readonly type: string } | undefined
  export function readAsset(path: string): Promise<Uint8Array | undefined>
}
declare module '#nitro-internal-pollyfills' {}
