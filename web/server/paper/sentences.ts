/** Puts values in the places of a sentence that has a name for each. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The form of a sentence for a number: the first for one, the last for all others. */
export function counted(sentence: string, count: number): string {
  const forms = sentence.split(' | ')
  return filled(String(count === 1 ? forms[0] : forms.at(-1)), { count })
}
