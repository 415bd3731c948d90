import type { Html } from '#shared/views/text'

/** As much as search engines show. */
const mostCharacters = 155

/** What a text begins with, as whole words: a description for those who find the page by a search engine. Null where there is no text. */
export function firstWords(text: Html | null | undefined): string | null {
  const plain = (text?.html ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '\'')
    .replaceAll('&amp;', '&')
    .replace(/\s+(?=[.,;:!?])/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length <= mostCharacters)
    return plain || null
  return `${plain.slice(0, mostCharacters).replace(/[\s.,;:–-]*(?:[^\s,\-.:;\u2013]\S*)?$/, '')} …`
}
