import type { Attributes, TypeName } from '@kek/contract'
import { catalogue, parts } from '@kek/contract'

/** A path as checks and comments name it, in steps: `milestones[0].date` and `milestones.0.date` alike. */
export function stepsOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter(Boolean)
}

/** What an editor calls a field: „Titel“, or inside a repeated group „Meilensteine, Nr. 2, Termin“. An unknown path stays as it is. */
export function labelOf(type: TypeName, path: string): string {
  const [name = '', index, inner] = stepsOf(path)
  const attribute = (catalogue[type].attributes as Attributes)[name]
  if (!attribute)
    return path
  if (attribute.type !== 'parts' || index === undefined)
    return attribute.label
  const within = inner === undefined ? undefined : (parts[attribute.part].attributes as Attributes)[inner]
  return [attribute.label, `Nr. ${Number(index) + 1}`, ...(within ? [within.label] : [])].join(', ')
}

/** The fields of a type in the order of the form, for choosing one. */
export function fieldsOf(type: TypeName): readonly { readonly name: string, readonly label: string }[] {
  const attributes: Attributes = catalogue[type].attributes
  return catalogue[type].rows.flat().flatMap(name => attributes[name] ? [{ name, label: attributes[name].label }] : [])
    .filter(({ name }) => !/precision$/i.test(name))
}
