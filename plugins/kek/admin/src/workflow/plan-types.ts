import type { TypeName } from '@kek/contract'

/** What belongs to the plan needs a second person. The CMS says so itself of every document that exists; this is for the ones that are only being written. */
const planTypes: ReadonlySet<TypeName> = new Set(['plan', 'field', 'goal', 'approach', 'project'])

/** Whether a new document of a type will need an approval. */
export function needsApproval(type: TypeName): boolean {
  return planTypes.has(type)
}
