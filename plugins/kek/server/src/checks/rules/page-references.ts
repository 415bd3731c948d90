import type { Check, Rule } from '../check.ts'
import { textsOf } from '../subject-fields.ts'

/** „S.2“ in one place and „S. 2“ in another: a search for one does not find the other. */
export const pageReferences: Rule = subject => textsOf(subject).flatMap(({ path, text }) => [...text.matchAll(/(?<![\p{L}.])S\.(\d+)/gu)]
  .map((match): Check => ({ code: 'pageReference', severity: 'warning', field: path, message: `„${match[0]}“: Bitte ein Leerzeichen setzen („S. ${match[1]}“), damit Seitenangaben überall gleich aussehen.` })))
