import type { Context } from 'koa'
import type { DocumentAddress } from '../content/document-address.ts'
import { catalogue, defaultLocale, isLocale } from '@kek/contract'
import { hasBrokenText } from '../content/broken-text.ts'
import { isTranslated, typeOf, uidOf } from '../content/strapi-schema.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'

/** No document's id is longer, and no column holds more. */
const longestId = 255

interface Ability { readonly can: (action: string, subject: string) => boolean }

/**
 * Which document an address of the editors' API is about.
 * @throws HttpRefusal for an unknown type or language, and where the person may not read documents of the type
 */
export function readAddress(context: Context): DocumentAddress {
  const type = typeOf(String(context.params.uid))
  if (!type)
    throw new HttpRefusal(404, 'Diese Art von Inhalt gibt es hier nicht.')
  if (!mayRead(context, uidOf(type)))
    throw new HttpRefusal(403, 'Das gehört nicht zu Ihrer Rolle.')
  const locale = String(context.query.locale ?? defaultLocale)
  if (!isLocale(locale))
    throw new HttpRefusal(400, 'Diese Sprache gibt es hier nicht.')
  const documentId = String(context.params.documentId)
  if (documentId.length > longestId || hasBrokenText(documentId))
    throw new HttpRefusal(404, 'Diesen Inhalt gibt es nicht.')
  return { type, documentId, locale: isTranslated(catalogue[type]) ? locale : defaultLocale }
}

/** Whether the person who asks may read documents of a type at all. */
export function mayRead(context: Context, uid: string): boolean {
  return (context.state.userAbility as Ability | undefined)?.can('plugin::content-manager.explorer.read', uid) ?? false
}

/** The body of a request; an empty one where there is none. @throws HttpRefusal for text that cannot be stored as it is */
export function bodyOf(context: Context): Readonly<Record<string, unknown>> {
  const { body } = context.request as { readonly body?: unknown }
  if (hasBrokenText(body))
    throw new HttpRefusal(400, 'Der Text enthält Zeichen, die sich nicht speichern lassen.')
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body as Record<string, unknown> : {}
}

/** Answers with JSON that nobody keeps. */
export function answer(context: Context, body: unknown): void {
  context.set('Cache-Control', 'no-store')
  context.type = 'application/json'
  context.body = JSON.stringify(body)
}

export type Handlers = Readonly<Record<string, (context: Context) => Promise<void>>>
