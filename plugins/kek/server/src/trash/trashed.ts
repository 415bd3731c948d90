import type { Attributes, ContentType, Locale, TypeName } from '@kek/contract'
import type { DocumentAddress } from '../content/document-address.ts'
import { catalogue } from '@kek/contract'

export type Fields = Readonly<Record<string, unknown>>

/** One language of a deleted document, as a new draft takes it: relations as document ids, files as ids of the library. */
export interface TrashedLocale {
  readonly locale: Locale
  readonly data: Fields
  /** It was public, and was withdrawn with the deletion. */
  readonly wasPublic: boolean
  readonly createdBy: number | null
  readonly createdAt: string
  /** The hashes of what the draft was and what was public: what is erased by law under one of them goes from here too. */
  readonly hashes: readonly string[]
}

/** A relation of another draft that led to what was deleted, and its place in the list. */
export interface IncomingLink extends DocumentAddress {
  readonly field: string
  readonly position: number
}

/** What one deletion took away. */
export interface TrashedContent {
  readonly locales: readonly TrashedLocale[]
  readonly links: readonly IncomingLink[]
}

export interface TrashItem {
  readonly id: number
  readonly type: TypeName
  readonly documentId: string
  readonly title: string
  readonly deletedAt: string
  readonly userId: number | null
  readonly content: TrashedContent
}

/** So long what is deleted can be brought back. */
export const keptDays = 30
const dayLength = 24 * 60 * 60 * 1000

/** The moment before which what was deleted is gone for good. */
export function endBefore(now: Date): string {
  return new Date(now.getTime() - keptDays * dayLength).toISOString()
}

/** How many days are left to bring something back, begun ones included. */
export function daysLeft(deletedAt: string, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(deletedAt) + keptDays * dayLength - now.getTime()) / dayLength))
}

/** The name of what was deleted, German where there is a German text. */
export function titleOf(type: TypeName, locales: readonly TrashedLocale[]): string {
  const { titleField } = catalogue[type] as ContentType
  return String(locales.map(({ data }) => data[titleField]).find(Boolean) ?? 'ohne Titel')
}

/** A list with an id put in where it was; it stays as it is when the id is in it already. */
export function insertAt(list: readonly string[], id: string, position: number): string[] {
  return list.includes(id) ? [...list] : [...list.slice(0, position), id, ...list.slice(position)]
}

/** The value of a relation with a target put back; undefined where the place is taken by another one. */
export function putBack(value: unknown, isMany: boolean, id: string, position: number): string | string[] | undefined {
  if (isMany)
    return insertAt(value as readonly string[] | null ?? [], id, position)
  return value === null || value === undefined || value === id ? id : undefined
}

/** The fields of one language with those that all languages share taken from another one. Relations are each language's own. */
export function withShared(type: TypeName, data: Fields, other: Fields): Fields {
  const attributes: Attributes = catalogue[type].attributes
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, isShared(attributes, key) && key in other ? other[key] : value]))
}

function isShared(attributes: Attributes, key: string): boolean {
  const attribute = attributes[key]
  return attribute !== undefined && !attribute.localized && attribute.type !== 'relation'
}

/** The fields that a language has for itself: its texts and its relations. */
export function ownFields(type: TypeName, data: Fields): Fields {
  const attributes: Attributes = catalogue[type].attributes
  return Object.fromEntries(Object.entries(data).filter(([key]) => !isShared(attributes, key)))
}
