import type { Attributes, PublishedFile, TypeName } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PlanNode } from '../views/plan-tree.ts'
import type { ListSource } from './list.ts'
import { catalogue, isFileShowable, machineDate } from '@kek/contract'
import { addressOf, mediaAddress } from '../views/addresses.ts'
import { planTree } from '../views/plan-tree.ts'

/** The German word for a value out of a fixed list: data speak German whatever the language of the texts in them. */
export function wordFor(type: TypeName, field: string, value: string | null): string | null {
  const attribute = (catalogue[type].attributes as Attributes)[field]
  return attribute?.type === 'enumeration' && value !== null ? attribute.values[value] ?? value : value
}

/** A day, month or year in ISO 8601, with as much as is known of it. */
export function isoDate(date: string | null, precision: 'day' | 'month' | 'season' | 'year' | null): string | null {
  return date === null ? null : machineDate({ date, precision: precision ?? 'day' })
}

/** What documents are called, those of them that are public. */
export function titlesOf(type: TypeName, ids: readonly string[], { reading: { snapshot, locale } }: ListSource): string[] {
  const { titleField } = catalogue[type]
  return snapshot.pick(type, ids, locale).map(({ content }) => String((content as unknown as Readonly<Record<string, unknown>>)[titleField]))
}

/** What a document is called; null where it is not public. */
export function titleOf(type: TypeName, id: string | null, source: ListSource): string | null {
  return id === null ? null : titlesOf(type, [id], source)[0] ?? null
}

/** The complete address of a document's file, as long as it may be given out. */
export function fileAddress(document: PublicDocument, { absolute, reading }: ListSource): string | null {
  const { file } = document.content as { readonly file?: PublishedFile | null }
  return file && isFileShowable(document.type, document.content, reading.today) ? absolute(mediaAddress(file)) : null
}

/** The complete address of a document's page. */
export function pageOf(document: Parameters<typeof addressOf>[0], { absolute, reading }: ListSource): string {
  return absolute(addressOf(document, reading.locale))
}

/** The elements of the plan of a kind, in the order in which the plan tells them. */
export function elementsOf<T extends PlanNode['type']>(type: T, { reading: { snapshot, locale } }: ListSource): Extract<PlanNode, { type: T }>[] {
  const tree = planTree(snapshot, locale)
  return [...tree.nodes.values()].filter((node): node is Extract<PlanNode, { type: T }> => node.type === type)
}
