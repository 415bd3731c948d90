import type { Resource } from './resource.ts'
import { speculationRules } from './speculation-rules.ts'

/** Every answer of the site that is no page. The first that matches an address answers it. */
export const resources: readonly Resource[] = [
  speculationRules,
]

/** The resource that answers an address without the language's prefix, if one does. */
export function resourceAt(path: string, known: readonly Resource[] = resources): Resource | undefined {
  return known.find(resource => resource.matches(path))
}
