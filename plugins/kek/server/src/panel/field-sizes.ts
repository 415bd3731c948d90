import type { Attribute } from '@kek/contract'

/** Strapi's form is a grid of twelve columns. */
const columns = 12

export interface PlacedField { readonly name: string, readonly size: number }

/** Types whose documents pickers show with a long way through the tree. */
const deepInTree: ReadonlySet<string> = new Set(['goal', 'approach'])

/** Fields that need a row of their own: Strapi does not let long texts and groups share one, and the way to a goal would be cut off. */
function fillsRow(attribute: Attribute | undefined): boolean {
  return attribute?.type === 'parts' || attribute?.type === 'richtext' || (attribute?.type === 'relation' && deepInTree.has(attribute.target))
}

function isLong(attribute: Attribute): boolean {
  return fillsRow(attribute) || attribute.type === 'text' || (attribute.type === 'string' && (attribute.maxLength ?? 255) >= 150)
}

function isShort(attribute: Attribute): boolean {
  if (attribute.type === 'string')
    return (attribute.maxLength ?? 255) <= 40
  return ['integer', 'decimal', 'boolean', 'time'].includes(attribute.type)
}

/** Gives a row back as several where a field in it cannot share it. */
export function splitRow(names: readonly string[], attributes: Readonly<Record<string, Attribute>>): string[][] {
  return names.some(name => fillsRow(attributes[name])) ? names.map(name => [name]) : [[...names]]
}

/** Shares a row between the fields that stand in it: a long one gets twice the room of a short one. */
export function shareRow(names: readonly string[], attributes: Readonly<Record<string, Attribute>>): PlacedField[] {
  const weights = names.map(name => isShort(attributes[name] as Attribute) ? 1 : 2)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (names.length === 1)
    return [{ name: names[0] as string, size: total === 1 ? columns / 2 : columns }]
  const sizes = weights.map(weight => Math.floor(columns * weight / total))
  const left = columns - sizes.reduce((sum, size) => sum + size, 0)
  return names.map((name, index) => ({ name, size: (sizes[index] as number) + (index < left ? 1 : 0) }))
}

/** Puts fields into rows where nobody has laid them out by hand: long ones alone, the others in pairs. */
export function fillRows(names: readonly string[], attributes: Readonly<Record<string, Attribute>>): string[][] {
  const rows: string[][] = []
  let open: string[] | undefined
  for (const name of names) {
    if (isLong(attributes[name] as Attribute)) {
      rows.push([name])
      open = undefined
    }
    else if (open) {
      open.push(name)
      open = undefined
    }
    else {
      open = [name]
      rows.push(open)
    }
  }
  return rows
}
