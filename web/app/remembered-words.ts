type Translate = (key: string, ...details: readonly unknown[]) => string

const known = new Map<string, Map<string, string>>()

/**
 * The same translation, but words without details are looked up once for all pages: a page has a hundred of them, and the i18n library takes
 * each one apart anew. The words come with the program and stay as they are; what is not there (yet) is asked for again.
 * @param remembered by language and key
 */
export function rememberWords(translate: Translate, localeNow: () => string, remembered: Map<string, Map<string, string>> = known): Translate {
  return (key, ...details) => {
    if (details.length > 0)
      return translate(key, ...details)
    const locale = localeNow()
    const words = remembered.get(locale) ?? new Map<string, string>()
    remembered.set(locale, words)
    const word = words.get(key) ?? translate(key)
    if (word !== key)
      words.set(key, word)
    return word
  }
}
