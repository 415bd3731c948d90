/** What a field of a list can hold; several values of one field stand in one cell of a table. */
export type Cell = string | number | boolean | null | readonly string[]

/**
 * Between cells. German Excel opens a file by a double click only with the semicolon, because the comma is its decimal sign; everything else
 * follows RFC 4180.
 */
export const separator = ';'
const betweenValues = ' | '
/** Excel takes the bytes for Windows-1252 without it. */
const byteOrderMark = '\uFEFF'
/** What a spreadsheet would run as a formula, also behind the mark that we put before it. */
const formula = /^'*\s*[=+\-@\t\r]/

function asText(cell: Cell): string {
  if (cell === null)
    return ''
  if (typeof cell === 'boolean')
    return cell ? 'ja' : 'nein'
  // A decimal comma, as the readers of the file have it.
  if (typeof cell === 'number')
    return String(cell).replace('.', ',')
  const text = typeof cell === 'string' ? cell : cell.join(betweenValues)
  // The apostrophe tells spreadsheets that this is text; a number of ours may begin with a minus, words of people may not.
  return formula.test(text) ? `'${text}` : text
}

function quote(text: string): string {
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as CSV: the first row names the columns. */
export function printCsv(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map(row => `${row.map(cell => quote(asText(cell))).join(separator)}\r\n`).join('')
}
