import { rights } from '@kek/contract'
import { toSavedData } from '../fields/form-data.ts'

type Right = keyof typeof rights

/** The medium that somebody has just chosen for a press article; undefined where it is the one that is saved. */
export function pickedMedium(values: { readonly medium?: unknown }): string | undefined {
  const { connect } = (toSavedData(values.medium) ?? {}) as { readonly connect?: readonly { readonly documentId?: string }[] }
  return connect?.at(-1)?.documentId
}

/** What to offer for an article of a medium; undefined where nothing is known, or it says so already. */
export function suggestRights(usual: unknown, current: unknown): { readonly value: Right, readonly words: string } | undefined {
  const value = Object.keys(rights).find(key => key === usual) as Right | undefined
  return value && value !== current ? { value, words: rights[value] } : undefined
}
