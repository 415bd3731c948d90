import type { Check, Rule } from '../check.ts'
import { textsOf } from '../subject-fields.ts'
import { headingsOf } from '../text/markdown.ts'

function findIn(text: string, field: string): Check[] {
  let previous = 1
  return headingsOf(text).flatMap(({ level, text: heading }): Check[] => {
    const expected = previous + 1
    previous = Math.max(level, 2)
    const name = heading ? `Die Überschrift „${heading}“` : 'Eine leere Überschrift'
    if (heading === '')
      return [{ code: 'headingEmpty', severity: 'warning', field, message: 'Eine Überschrift ist leer. Bitte etwas hineinschreiben oder sie entfernen.' }]
    if (level === 1)
      return [{ code: 'headingTop', severity: 'warning', field, message: `${name} steht auf Ebene 1. Die gehört dem Titel der Seite; bitte Ebene 2 („## “) nehmen.` }]
    if (level > expected)
      return [{ code: 'headingJump', severity: 'warning', field, message: `${name} steht auf Ebene ${level}, davor fehlt Ebene ${expected}. Bitte Ebene ${expected} („${'#'.repeat(expected)} “) nehmen. Die Ebene sagt, was wozu gehört, nicht, wie groß die Schrift ist.` }]
    return []
  })
}

/** Headings begin at level 2, below the title of the page, and leave out none on the way down. The site evens it out, but what was meant to belong together it cannot know. */
export const headingOrder: Rule = subject => textsOf(subject).filter(({ isRich }) => isRich).flatMap(({ path, text }) => findIn(text, path))
