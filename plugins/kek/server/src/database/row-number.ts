/** What fits into a column of whole numbers on every database. */
const largest = 2_147_483_647

/** Whether something can be the number of a row, or of a version, at all: PostgreSQL answers any other with an error instead of nothing. */
export function isRowNumber(given: unknown): given is number {
  return typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= largest
}

/** The number in an address; 0, which no row has, for what is none. */
export function readRowNumber(word: unknown): number {
  const number = /^\d{1,10}$/.test(String(word)) ? Number(word) : 0
  return isRowNumber(number) ? number : 0
}
