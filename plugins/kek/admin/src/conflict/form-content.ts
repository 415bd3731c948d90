import type { Attribute, Attributes, TypeName } from '@kek/contract'
import { catalogue, parts, publicKeys } from '@kek/contract'

export type FormData = Readonly<Record<string, unknown>>

function formValue(attribute: Attribute, value: unknown): unknown {
  if (value === undefined || value === null)
    return null
  if (attribute.type === 'media') {
    const { id, name } = value as { readonly id?: unknown, readonly name?: string }
    return { name: name ?? '', sha256: String(id) }
  }
  return attribute.type === 'parts' ? (value as FormData[]).map(part => formContent(parts[attribute.part].attributes, part)) : value
}

function formContent(attributes: Attributes, data: FormData): FormData {
  const keys = publicKeys(attributes).filter(key => attributes[key]?.type !== 'relation')
  return Object.fromEntries(keys.map(key => [key, formValue(attributes[key] as Attribute, data[key])]))
}

/**
 * What a form holds, or sends, as content that can be compared. Relations are left out: a form knows only the steps that were taken
 * (`relationSteps`). Files are told apart by their number in the library.
 */
export function contentOfForm(type: TypeName, data: FormData): FormData {
  return formContent(catalogue[type].attributes, data)
}

/** How many related documents a form adds or moves and how many it takes away. */
export function relationSteps(value: unknown): { readonly connected: number, readonly disconnected: number } {
  const { connect, disconnect } = (typeof value === 'object' && value !== null ? value : {}) as { readonly connect?: unknown, readonly disconnect?: unknown }
  const count = (list: unknown) => Array.isArray(list) ? list.length : 0
  return { connected: count(connect), disconnected: count(disconnect) }
}

/** Groups of fields without the numbers they had: what was saved since may have given them others. A form needs its own keys, a save does not. */
export function withoutIds(value: unknown, ids: readonly string[] = ['id', '__temp_key__']): unknown {
  if (!Array.isArray(value))
    return value
  return value.map(part => Object.fromEntries(Object.entries(part as FormData).filter(([key]) => !ids.includes(key))))
}
