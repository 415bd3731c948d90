/** German letters as people write them in addresses. */
const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l' }

/**
 * The part of an address that a title gives: lower case, ä→ae, ß→ss, other accents dropped, words joined by hyphens.
 * At most `maxLength` characters, cut between words where possible; empty when the title holds no letter or digit.
 */
export function slugify(title: string, maxLength = 80): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøł]/g, letter => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > maxLength)
      break
    slug = longer
  }
  return slug || (words[0] ?? '').slice(0, maxLength)
}
