import type { TypeName } from '@kek/contract'
import { catalogue } from '@kek/contract'

/** The types that make up the plan's tree. */
const treeTypes = ['field', 'goal', 'approach', 'project'] as const satisfies readonly TypeName[]

/** Relations by their document ids alone, so that Strapi reads no more than the ledger gives; repeated groups as a whole. */
function populateOf(type: TypeName): string {
  return Object.entries(catalogue[type].attributes).flatMap(([name, { type: kind }]) => {
    switch (kind) {
      case 'relation': return [`populate[${name}][fields][0]=documentId`]
      case 'parts': return [`populate[${name}]=true`]
      default: return []
    }
  }).join('&')
}

/** The requests that together give the plan's tree by Strapi's own REST API. */
export const treePaths: readonly string[] = treeTypes.map(type => encodeURI(`/api/kek/${catalogue[type].plural}?${populateOf(type)}&pagination[pageSize]=1000`))
