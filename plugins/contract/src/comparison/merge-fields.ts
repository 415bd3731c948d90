import type { TypeName } from '../content/catalogue.ts'
import type { Fields, Unit } from './units.ts'
import { catalogue } from '../content/catalogue.ts'
import { isSameUnit, unitsOf } from './units.ts'

/** Whose value a field gets when two people changed the same document. `same`: both have the same one. */
export interface FieldMerge {
  readonly field: string
  readonly label: string
  readonly choice: 'same' | 'mine' | 'theirs' | 'conflict'
}

/** Per field, whose value to take. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>

function choose(unit: Unit, base: Fields, mine: Fields, theirs: Fields): FieldMerge['choice'] {
  if (isSameUnit(unit, mine, theirs))
    return 'same'
  if (isSameUnit(unit, base, theirs))
    return 'mine'
  return isSameUnit(unit, base, mine) ? 'theirs' : 'conflict'
}

/**
 * Whose value each field gets, from the state that both began with and what each made of it. Who alone changed a field, wins it; what
 * both changed differently is for people to decide. Lists are one field: half of one and half of the other would be nobody's list.
 */
export function mergeFields(type: TypeName, base: Fields, mine: Fields, theirs: Fields): FieldMerge[] {
  return unitsOf(catalogue[type].attributes).map(unit => ({ field: unit.field, label: unit.attribute.label, choice: choose(unit, base, mine, theirs) }))
}

/**
 * The document that the merge gives. A choice also overrules what would follow by itself.
 * @param type the type whose fields they are
 * @param base the state that both began with
 * @param mine what the one made of it
 * @param theirs what the other made of it; fields that are not the type's stay as they are here
 * @param choices per field that both changed differently, whose value to take
 * @throws RangeError where such a choice is missing: nothing may be lost without a word.
 */
export function applyChoices(type: TypeName, base: Fields, mine: Fields, theirs: Fields, choices: Choices): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...theirs }
  for (const unit of unitsOf(catalogue[type].attributes)) {
    const choice = choices[unit.field] ?? choose(unit, base, mine, theirs)
    if (choice === 'conflict')
      throw new RangeError(`Für „${unit.attribute.label}“ ist noch zu entscheiden, welche Fassung gilt.`)
    const source = choice === 'mine' ? mine : theirs
    for (const key of unit.keys)
      merged[key] = source[key] ?? null
  }
  return merged
}
