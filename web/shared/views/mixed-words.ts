import type { Words } from './text.ts'

/** Characters that stand in no text: they keep the places of values while a sentence is said. */
const firstPlace = 0xE000

/**
 * A sentence with words in it that may be of another language, in pieces that each are of one.
 * @param say gives the sentence with its values put in
 * @param values what stands in the places of the sentence, by name
 */
export function mixedWords(say: (values: Readonly<Record<string, string>>) => string, values: Readonly<Record<string, readonly Words[]>>): readonly Words[] {
  const places = new Map(Object.keys(values).map((name, index) => [String.fromCharCode(firstPlace + index), name]))
  const pieces = say(Object.fromEntries([...places].map(([place, name]) => [name, place])))
    .split(/([\uE000-\uF8FF])/)
    .flatMap(piece => values[places.get(piece) ?? ''] ?? [{ text: piece }])
    .filter(({ text }) => text !== '')
  return pieces.reduce<readonly Words[]>((joined, piece) => {
    const last = joined.at(-1)
    return last && last.lang === piece.lang ? [...joined.slice(0, -1), { ...last, text: last.text + piece.text }] : [...joined, piece]
  }, [])
}

/** The whole sentence, for places that know no languages. */
export function plainText(words: readonly Words[]): string {
  return words.map(({ text }) => text).join('')
}
