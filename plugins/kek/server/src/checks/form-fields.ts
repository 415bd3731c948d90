import type { Attributes, TypeName } from '@kek/contract'
import type { Fields } from './check.ts'
import { catalogue, parts } from '@kek/contract'

interface RelationChange { readonly connect?: readonly Target[], readonly disconnect?: readonly Target[], readonly set?: readonly Target[] }
interface Target { readonly documentId?: string }

const idsOf = (targets: readonly Target[] = []) => targets.flatMap(({ documentId }) => documentId ? [documentId] : [])
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The targets of a relation after what the form says of it: Strapi's forms send changes, not the whole. */
function targetsAfter(stored: readonly string[], change: unknown, isMany: boolean): readonly string[] {
  if (!isObject(change))
    return stored
  const { connect, disconnect, set } = change as RelationChange
  if (set)
    return idsOf(set)
  const left = stored.filter(id => !idsOf(disconnect).includes(id))
  const added = idsOf(connect).filter(id => !left.includes(id))
  return isMany ? [...left, ...added] : added.length > 0 ? added.slice(-1) : left
}

function fileOf(value: unknown): unknown {
  if (!isObject(value) || typeof value.name !== 'string')
    return null
  return { sha256: typeof value.sha256 === 'string' ? value.sha256 : '', name: value.name, mime: String(value.mime ?? ''), size: 0, width: null, height: null }
}

/**
 * What is in a form that was not saved yet, as the checks read it: what the form says laid over what the draft has.
 * @param stored the fields of the draft; empty for a new document
 * @param data the values of Strapi's form
 */
export function toFormFields(type: TypeName, stored: Fields, data: Readonly<Record<string, unknown>>): Fields {
  return readForm(catalogue[type].attributes, stored, data)
}

function readForm(attributes: Attributes, stored: Fields, data: Readonly<Record<string, unknown>>): Fields {
  return Object.fromEntries(Object.entries(attributes).map(([key, attribute]) => {
    const [before, value] = [stored[key] ?? null, data[key]]
    switch (attribute.type) {
      case 'relation': {
        const after = targetsAfter([before ?? []].flat() as string[], value, attribute.isMany ?? false)
        return [key, attribute.isMany ? after : after[0] ?? null]
      }
      case 'media': return [key, value === undefined ? before : fileOf(value)]
      case 'parts': return [key, Array.isArray(value) ? value.filter(isObject).map(part => readForm(parts[attribute.part].attributes, {}, part)) : before ?? []]
      default: return [key, value === undefined ? before : value === '' ? null : value]
    }
  }))
}
