import type { Attribute, TypeName } from '@kek/contract'
import type { FormData } from '../conflict/form-content.ts'
import { catalogue, isSameUnit, unitsOf } from '@kek/contract'
import { contentOfForm, relationSteps, withoutIds } from '../conflict/form-content.ts'

function relationWords(value: unknown): string {
  const { connect, disconnect } = (value ?? {}) as { readonly connect?: unknown, readonly disconnect?: unknown }
  return JSON.stringify([connect ?? [], disconnect ?? []])
}

/** The fields in which a form differs from what it was opened with; those that belong together stay together. */
export function typedFields(type: TypeName, opened: FormData, values: FormData): Record<string, unknown> {
  const [before, after] = [contentOfForm(type, opened), contentOfForm(type, values)]
  const isTyped = (unit: ReturnType<typeof unitsOf>[number]) => unit.attribute.type === 'relation'
    ? relationWords(opened[unit.field]) !== relationWords(values[unit.field])
    : !isSameUnit(unit, before, after)
  return Object.fromEntries(unitsOf(catalogue[type].attributes).filter(isTyped).flatMap(unit => unit.keys.map(key => [key, values[key] ?? null])))
}

/**
 * A form with a copy laid over it. Groups of fields lose the numbers they had, unless the saved state is still the one they belong to.
 */
export function withCopy(type: TypeName, values: FormData, fields: FormData, isSameBase: boolean): FormData {
  const { attributes } = catalogue[type] as { attributes: Readonly<Record<string, Attribute>> }
  const known = Object.entries(fields).filter(([key]) => key in attributes)
  return { ...values, ...Object.fromEntries(known.map(([key, value]) => [key, isSameBase || attributes[key]?.type !== 'parts' ? value : withoutIds(value, ['id'])])) }
}

/** Whether a copy says anything that the form does not say already. */
export function isWorthOffering(type: TypeName, values: FormData, fields: FormData): boolean {
  const hasSteps = Object.values(fields).some((value) => {
    const { connected, disconnected } = relationSteps(value)
    return connected + disconnected > 0
  })
  return hasSteps || Object.keys(typedFields(type, values, withCopy(type, values, fields, true))).length > 0
}
