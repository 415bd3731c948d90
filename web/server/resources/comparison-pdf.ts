import type { Resource } from './resource.ts'
import { fitsOnPaper, mostChanges } from '../paper/comparison-limit.ts'
import { comparisonPaper } from '../paper/comparison-paper.ts'
import { comparedAt, comparedSides, inOrder } from '../views/comparison-sides.ts'
import { sayingPage, servePaper } from './serve-paper.ts'

const ending = /\.pdf$/

/** A comparison of two states, whole and word by word, as a PDF for everyone (PDF/UA-1). */
export const comparisonPdf: Resource = {
  matches: path => ending.test(path) && comparedAt(path.replace(ending, '')) !== undefined,
  parameters: ['mit'],
  make: ({ state, locale, path, query, base, siteUrl }) => {
    const reading = state.readingIn(locale)
    // Comparisons belong to today's site: no other state has any of its own.
    const sides = base === '' ? comparedSides(path.replace(ending, ''), query.get('mit') ?? '', reading) : undefined
    if (!sides)
      return undefined
    const { from, to } = sides
    if (!fitsOnPaper(from, to, locale))
      return sayingPage(404, 'Diesen Vergleich gibt es nicht als PDF', `Zwischen den beiden Ständen liegen mehr als ${mostChanges} Änderungen: zu viele für ein PDF. Die Seite des Vergleichs zeigt sie alle, Teil für Teil.`)
    return servePaper({
      state,
      key: [locale, 'vergleich', from.name, to.name],
      name: ['vergleich', ...inOrder(from, to).map(({ name }) => name)].join('-'),
      set: () => comparisonPaper(from, to, reading, siteUrl),
      // There is one for every day, and for every two.
      isPast: [from, to].some(({ kind }) => kind === 'day'),
    })
  },
}
