const longest = 120

/** The ending of a file name, in lower case and without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

/**
 * A file name that everybody may see: without the folders of the computer it came from, without control and invisible characters
 * (also those that turn the direction of writing and so hide an ending), without characters that file systems refuse.
 * At most 120 characters; the ending stays. Never empty.
 */
export function cleanFileName(name: string): string {
  const visible = (name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{C}\u2028\u2029<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const extension = extensionOf(visible)
  const stem = visible.slice(0, visible.length - (extension ? extension.length + 1 : 0)).trim() || 'Datei'
  const safeStem = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(stem) ? `${stem}-Datei` : stem
  const letters = [...safeStem].slice(0, longest - extension.length - 1).join('').trim()
  return extension ? `${letters}.${extension}` : letters
}

/** Gives a name that was typed for a file the ending of the file it stands for. */
export function withExtension(name: string, extension: string): string {
  const clean = cleanFileName(name)
  return extension === '' || extensionOf(clean) === extension ? clean : cleanFileName(`${clean}.${extension}`)
}
