import type { Attributes, PublishedFile, TypeName } from '@kek/contract'
import { catalogue, parts } from '@kek/contract'

type Fields = Readonly<Record<string, unknown>>

function filesIn(attributes: Attributes, fields: Fields): PublishedFile[] {
  return Object.entries(attributes).flatMap(([key, attribute]) => {
    const value = fields[key]
    if (attribute.type === 'media')
      return value ? [value as PublishedFile] : []
    if (attribute.type === 'parts')
      return (value as Fields[] | null ?? []).flatMap(part => filesIn(parts[attribute.part].attributes, part))
    return []
  })
}

/** The files that a content names. */
export function filesOf(type: TypeName, content: Fields | null): PublishedFile[] {
  return filesIn(catalogue[type].attributes, content ?? {})
}
