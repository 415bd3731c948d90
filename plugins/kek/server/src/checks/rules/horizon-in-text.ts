import type { Check, Rule } from '../check.ts'
import { textsOf } from '../subject-fields.ts'

/** The year that a plan aims at, where its name says one: „KEK 2030“. */
export const horizonInText: Rule = (subject) => {
  const horizon = subject.type === 'plan' ? subject.fields.horizonYear : subject.plan?.horizonYear
  if (typeof horizon !== 'number')
    return []
  const pattern = subject.type === 'plan' ? /(?<!\d)(2\d{3})(?!\d)/g : /(?:KEK|Kreisentwicklungskonzepte?s?) (2\d{3})(?!\d)/g
  const isAsked = (path: string) => subject.type !== 'plan' || path === 'title' || path === 'shortTitle'
  return textsOf(subject).filter(({ path }) => isAsked(path)).flatMap(({ path, text }): Check[] => {
    const years = [...text.matchAll(pattern)].map(match => Number(match[1]))
    const other = years.find(year => year !== horizon)
    return other === undefined || years.includes(horizon) ? [] : [{ code: 'numberDiffers', severity: 'warning', field: path, message: `Hier steht das Jahr ${other}, das Zieljahr des Konzepts ist aber ${horizon}. Bitte prüfen, was stimmt.` }]
  })
}
