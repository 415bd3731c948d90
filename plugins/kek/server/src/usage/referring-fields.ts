import type { Attribute, ContentType, TypeName } from '@kek/contract'
import { catalogue, typeNames } from '@kek/contract'

/** A field of a type by which its documents can refer to something. */
export interface ReferringField {
  readonly type: TypeName
  readonly field: string
  readonly label: string
  readonly attribute: Attribute
}

function fieldsWhere(isMeant: (attribute: Attribute) => boolean): readonly ReferringField[] {
  return typeNames.flatMap(type => Object.entries((catalogue[type] as ContentType).attributes)
    .filter(([, attribute]) => isMeant(attribute))
    .map(([field, attribute]) => ({ type, field, label: attribute.label, attribute })))
}

/** Every relation that points to documents of a type. Ours are one-way: who points here is asked type by type. */
export function relationsTo(target: TypeName): readonly ReferringField[] {
  return fieldsWhere(attribute => attribute.type === 'relation' && attribute.target === target)
}

/** Every field that takes a file of the library. */
export const fileFields: readonly ReferringField[] = fieldsWhere(attribute => attribute.type === 'media')

/** Every field in which somebody may write an address of this website: texts with links, and the plan's printed addresses. */
export const linkingFields: readonly ReferringField[] = fieldsWhere(attribute => attribute.type === 'richtext' || (attribute.type === 'parts' && attribute.part === 'alias'))
