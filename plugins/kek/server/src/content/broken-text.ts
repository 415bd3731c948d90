/**
 * Finds text that no database and no canonical JSON can hold: NUL characters and halves of surrogate pairs.
 * @returns the name of the first top-level field that has some, or undefined.
 */
export function findBrokenText(data: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(data).find(key => hasBrokenText(data[key]))
}

/** Whether there is such text anywhere in a value. */
export function hasBrokenText(value: unknown): boolean {
  if (typeof value === 'string')
    return value.includes('\0') || !value.isWellFormed()
  return typeof value === 'object' && value !== null && Object.values(value).some(hasBrokenText)
}
