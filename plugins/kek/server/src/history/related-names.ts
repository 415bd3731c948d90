import type { Attributes, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Fields } from './version-store.ts'
import { catalogue } from '@kek/contract'
import { uidOf } from '../content/strapi-schema.ts'

/** What a related document is called that is not there any more. */
const gone = 'ein gelöschter Eintrag'

function targetsOf(type: TypeName, states: readonly Fields[]): Map<TypeName, Set<string>> {
  const targets = new Map<TypeName, Set<string>>()
  for (const [key, attribute] of Object.entries(catalogue[type].attributes as Attributes)) {
    if (attribute.type !== 'relation')
      continue
    const ids = targets.get(attribute.target as TypeName) ?? new Set()
    states.flatMap(fields => [fields[key] ?? []].flat() as string[]).forEach(id => ids.add(id))
    targets.set(attribute.target as TypeName, ids)
  }
  return targets
}

/** The titles of all documents that some states of a document point to, as their drafts have them now. */
export async function relatedNames(strapi: Core.Strapi, type: TypeName, states: readonly Fields[]): Promise<(target: TypeName, documentId: string) => string> {
  const names = new Map<string, string>()
  for (const [target, ids] of targetsOf(type, states)) {
    const { titleField } = catalogue[target]
    const rows = ids.size === 0 ? [] : await strapi.db.query(uidOf(target)).findMany({ select: ['documentId', titleField, 'locale'], where: { documentId: { $in: [...ids] }, publishedAt: null }, orderBy: { id: 'desc' } }) as Record<string, string | null>[]
    // German has the last word: where a document has several languages, its German title is meant.
    for (const row of rows.toSorted((one, other) => Number(one.locale === 'de') - Number(other.locale === 'de')))
      names.set(`${target} ${row.documentId}`, row[titleField] || 'ohne Titel')
  }
  return (target, documentId) => names.get(`${target} ${documentId}`) ?? gone
}
