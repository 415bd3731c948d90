/** A part of a file, both ends included. */
export interface ByteRange { readonly start: number, readonly end: number }

/**
 * Reads a `Range` header for a file of so many bytes (RFC 9110 §14). Undefined means the whole file: no range, one that is not
 * understood, or several at once. `unsatisfiable` means that none of it lies in the file.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '')
  const [, first = '', last = ''] = match ?? []
  if (!match || (first === '' && last === '') || (first !== '' && last !== '' && Number(last) < Number(first)))
    return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start > end ? 'unsatisfiable' : { start, end }
}
