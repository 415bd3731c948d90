import { z } from 'zod'

/** Words for which the search found nothing, as the site brings them to the CMS: the words alone, each once, in no order that tells anything. */
export const UnansweredSearches = z.strictObject({
  words: z.array(z.string().max(200)).min(1).max(100),
})
export type UnansweredSearches = z.infer<typeof UnansweredSearches>

const shortest = 3
const longest = 40

/**
 * A word as it is counted: in small letters. Undefined for what is no word that anybody could write a text about: numbers, which may be somebody's,
 * addresses, and what is too short or too long.
 */
export function countableWord(typed: string): string | undefined {
  const word = typed.normalize('NFC').trim().toLocaleLowerCase('de')
  return word.length >= shortest && word.length <= longest && /^\p{L}+(?:-\p{L}+)*$/u.test(word) ? word : undefined
}
