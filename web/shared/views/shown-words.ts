import type { Word } from '@kek/contract'

/** A piece of a compared text as it is shown; a gap stands for what stayed and is left out. */
export type ShownWord = Word | { readonly op: 'gap' }

/** How much of what stayed is shown around a change. */
const around = 160

/** A compared text as pages and papers show it: what stayed the same between two changes is cut in the middle where it is long. */
export function shownWords(words: readonly Word[]): readonly ShownWord[] {
  return words.flatMap(({ op, text }, index): ShownWord[] => {
    const [head, tail] = [index === 0 ? '' : text.slice(0, around), index === words.length - 1 ? '' : text.slice(-around)]
    if (op !== 'same' || text.length <= head.length + tail.length + around)
      return [{ op, text }]
    const parts: ShownWord[] = [{ op, text: head }, { op: 'gap' }, { op, text: tail }]
    return parts.filter(part => part.op === 'gap' || part.text !== '')
  })
}
