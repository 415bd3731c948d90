import type { Resource } from './resource.ts'
import { suggestionsFor } from '../search/suggestions.ts'

/** `/suche/vorschlaege.json?q=…`: what the search field suggests while somebody types. */
export const suggestions: Resource = {
  matches: path => path === '/suche/vorschlaege.json',
  parameters: ['q'],
  make: ({ state, locale, query, base }) => ({
    body: JSON.stringify({ suggestions: suggestionsFor(query.get('q'), state.readingIn(locale)).map(one => ({ ...one, href: base + one.href })) }),
    contentType: 'application/json',
    headers: ['X-Robots-Tag', 'noindex'],
  }),
}
