import type { Attributes, TermSet } from '@kek/contract'
import type { Core } from '@strapi/types'
import { defaultLocale } from '@kek/contract'
import { Refusal } from '../problem/refusal.ts'
import { uidOf } from './strapi-schema.ts'

export interface Term { readonly key: string, readonly label: string }

/** The plan's own list of words, as its draft has it; empty while there is no plan. */
export async function listTerms(strapi: Core.Strapi, set: TermSet): Promise<readonly Term[]> {
  const plan = await strapi.db.query(uidOf('plan')).findOne({ where: { publishedAt: null, locale: defaultLocale }, populate: { [set]: true } }) as Record<TermSet, Term[]> | null
  return plan?.[set] ?? []
}

/**
 * Accepts a key of the plan's list, or its word as people write it. Works in place.
 * @throws Refusal naming the words there are.
 */
export async function readTerms(strapi: Core.Strapi, attributes: Attributes, data: Record<string, unknown>): Promise<void> {
  for (const [key, attribute] of Object.entries(attributes)) {
    const typed = data[key]
    if (attribute.type !== 'term' || typed === undefined || typed === null)
      continue
    const terms = await listTerms(strapi, attribute.set)
    const word = String(typed).trim().toLowerCase()
    const term = terms.find(term => term.key.toLowerCase() === word || term.label.toLowerCase() === word)
    if (typed === '')
      data[key] = null
    else if (term)
      data[key] = term.key
    else if (terms.length > 0)
      throw new Refusal(`„${String(typed).slice(0, 40)}“ steht nicht in der Liste „${attribute.label}“. Möglich sind: ${terms.map(({ label }) => label).join(', ')}.`, key, 'unknownTerm')
  }
}
