const german = new Intl.ListFormat('de')
const english = new Intl.ListFormat('en-GB')

/** Says words that somebody typed in a sentence: in quotation marks, with "and" before the last. */
export function useQuotedWords(): (words: readonly string[]) => string {
  const { t, locale } = useI18n()
  return words => (locale.value === 'en' ? english : german).format(words.map(word => t('search.quoted', { word })))
}
