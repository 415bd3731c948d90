import type { TypeName } from '@kek/contract'
import type { Check, Rule } from '../check.ts'
import { isTranslation, textOf } from '../subject-fields.ts'

/** What of the concept stands below something else: the fields that say so, and what to do when none does. */
const above: Partial<Readonly<Record<TypeName, { readonly fields: readonly [string, string], readonly advice: string }>>> = {
  approach: { fields: ['goal', 'field'], advice: 'Der Handlungsansatz gehört zu keinem Ziel und zu keinem Handlungsfeld: Auf der Seite des Konzepts würde er fehlen. Bitte ein Ziel oder ein Handlungsfeld auswählen.' },
  goal: { fields: ['parent', 'field'], advice: 'Das Ziel gehört zu keinem Oberziel und zu keinem Handlungsfeld: Auf der Seite des Konzepts würde es fehlen. Bitte ein Oberziel oder ein Handlungsfeld auswählen.' },
}

/** Parts of the concept that no way leads to from its top. */
export const hangsNowhere: Rule = (subject): Check[] => {
  const place = above[subject.type]
  if (!place || isTranslation(subject) || place.fields.some(name => textOf(subject.fields, name) !== null))
    return []
  return [{ code: 'hangsNowhere', severity: 'warning', field: place.fields[0], message: place.advice }]
}
