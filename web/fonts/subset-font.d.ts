/** The part of subset-font that is used; the package brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2'
    readonly noHinting?: boolean
    readonly noLayoutClosure?: boolean
  }
  /** The font with the letters of a text alone. */
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Buffer>
}
