const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/**
 * Text as searches compare it: lower case, ä→ae, ö→oe, ü→ue, ß→ss, other accents dropped.
 * Applied to content and question alike, so that "Ärzte" and "Aerzte", "Straße" and "Strasse" find each other.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, letter => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** The words of a text: runs of letters and digits, as they are written. */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The longest question that is searched for, in characters. */
const longestQuestion = 200

/** What somebody typed, made harmless to print and compare: of several values the first, without control characters, cut to `maxLength`. */
export function readQuestion(value: unknown, maxLength = longestQuestion): { text: string, isCut: boolean } {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'string')
    return { text: '', isCut: false }
  const clean = first
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  const characters = [...clean]
  return { text: characters.slice(0, maxLength).join('').trim(), isCut: characters.length > maxLength }
}
