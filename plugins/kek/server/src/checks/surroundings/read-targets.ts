import type { ContentType, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { CheckSubject, Target } from '../check.ts'
import { catalogue, defaultLocale } from '@kek/contract'
import { uidOf } from '../../content/strapi-schema.ts'
import { isComingAlong } from '../../workflow/coming-along.ts'
import { fieldsOf } from '../subject-fields.ts'

type Row = Readonly<Record<string, unknown>>
type Subject = Pick<CheckSubject, 'type' | 'locale' | 'fields'>

/** The documents that a draft refers to, by type. */
function referredBy(subject: Subject): Map<TypeName, Set<string>> {
  const referred = new Map<TypeName, Set<string>>()
  for (const { attribute, value } of fieldsOf(subject)) {
    if (attribute.type !== 'relation')
      continue
    const type = attribute.target as TypeName
    for (const documentId of [value].flat().filter(id => typeof id === 'string'))
      referred.set(type, (referred.get(type) ?? new Set()).add(documentId))
  }
  return referred
}

/** What else than its title a check wants to know of a target. */
const details: Partial<Record<TypeName, readonly string[]>> = { image: ['validUntil'], medium: ['kind'] }

async function readRows(strapi: Core.Strapi, type: TypeName, documentIds: readonly string[]): Promise<Row[]> {
  const { titleField }: ContentType = catalogue[type]
  return await strapi.db.query(uidOf(type)).findMany({
    select: ['documentId', 'locale', 'publishedAt', titleField, ...details[type] ?? []],
    where: { documentId: { $in: documentIds } },
    ...(type === 'medium' ? { populate: { editions: true } } : {}),
  }) as Row[]
}

/** Those of the documents that were public once and were withdrawn. */
async function findWithdrawn(strapi: Core.Strapi, type: TypeName, documentIds: readonly string[]): Promise<Set<string>> {
  if (documentIds.length === 0)
    return new Set()
  const entries = await strapi.db.query('plugin::kek.ledger-entry').findMany({ select: ['documentId'], where: { type, documentId: { $in: documentIds }, action: 'withdraw' } }) as { documentId: string }[]
  return new Set(entries.map(({ documentId }) => documentId))
}

function describe(type: TypeName, rows: readonly Row[], wasWithdrawn: boolean): Target {
  const { titleField }: ContentType = catalogue[type]
  const published = rows.find(({ publishedAt }) => publishedAt)
  const shown = published ?? rows.find(({ locale }) => !locale || locale === defaultLocale) ?? rows[0]
  if (!shown)
    return { title: '', state: 'gone' }
  return {
    title: String(shown[titleField]),
    state: published || isComingAlong(type, String(shown.documentId)) ? 'public' : wasWithdrawn ? 'withdrawn' : 'unpublished',
    ...(type === 'image' ? { validUntil: shown.validUntil as string | null ?? null } : {}),
    ...(type === 'medium' ? { kind: shown.kind as string | null, editions: (shown.editions as Row[] | null ?? []).map(({ text }) => String(text)) } : {}),
  }
}

/** What is known of everything a draft refers to: one query per type, and one more where something is not public. */
export async function readTargets(strapi: Core.Strapi, subject: Subject): Promise<CheckSubject['targets']> {
  const targets: Record<string, Target> = {}
  for (const [type, wanted] of referredBy(subject)) {
    const rows = Map.groupBy(await readRows(strapi, type, [...wanted]), row => String(row.documentId))
    const hidden = [...rows.keys()].filter(documentId => !rows.get(documentId)?.some(({ publishedAt }) => publishedAt))
    const withdrawn = await findWithdrawn(strapi, type, hidden)
    for (const documentId of wanted)
      targets[`${type}/${documentId}`] = describe(type, rows.get(documentId) ?? [], withdrawn.has(documentId))
  }
  return targets
}
