import type { Attributes, ContentType, TypeName } from '@kek/contract'
import { catalogue } from '@kek/contract'
import { errors } from '@strapi/utils'
import { Refusal } from './refusal.ts'
import { explainStorageFull } from './storage-full.ts'

interface FieldError { readonly path: readonly (string | number)[], readonly message: string, readonly name: string }

/** Sentences for what Strapi's validation says in English, first match wins. */
const sentences: readonly (readonly [RegExp, (label: string) => string])[] = [
  [/final value was: `(null|undefined)`|must be defined|required|must not be empty|cannot be empty/i, label => `„${label}“ fehlt noch.`],
  [/at most (\d+) char/i, label => `„${label}“ ist zu lang.`],
  [/at least (\d+) char/i, label => `„${label}“ ist zu kurz.`],
  [/must match/i, label => `„${label}“ hat nicht die richtige Form.`],
  [/unique/i, label => `„${label}“ ist schon vergeben.`],
  [/one of the following values|Invalid enum|expected one of/i, label => `„${label}“ hat einen Wert, den es nicht gibt.`],
  [/email/i, label => `„${label}“ ist keine gültige E-Mail-Adresse.`],
  [/greater than or equal|less than or equal|integer|number/i, label => `„${label}“ ist keine gültige Zahl.`],
]

function sentenceFor(definition: ContentType, { path, message }: FieldError): string {
  const attributes: Attributes = definition.attributes
  const label = attributes[String(path[0])]?.label ?? path.join('.')
  const found = sentences.find(([pattern]) => pattern.test(message))
  return found ? found[1](label) : `„${label}“ wurde nicht angenommen.`
}

/** Refusals of ours name themselves, Strapi's do not. */
function isOurs({ details }: { readonly details: unknown }): boolean {
  return typeof details === 'object' && details !== null && 'code' in details
}

/** Puts an error of Strapi's validation into German sentences that name the fields; every other error passes as it is. */
export function explainRefusal(type: TypeName, cause: unknown): unknown {
  const storageFull = explainStorageFull(cause)
  if (storageFull)
    return storageFull
  if (cause instanceof Refusal || !(cause instanceof errors.ValidationError) || isOurs(cause))
    return cause
  const fieldErrors = (cause.details as { errors?: FieldError[] } | undefined)?.errors ?? []
  if (fieldErrors.length === 0) {
    const isLostRelation = /do not exist|not found/i.test(cause.message)
    return isLostRelation ? new errors.ValidationError('Ein Verweis zeigt auf etwas, das es nicht (mehr) gibt. Bitte den Verweis entfernen.', cause.details) : cause
  }
  const explained = fieldErrors.map(error => ({ ...error, message: sentenceFor(catalogue[type], error) }))
  return new errors.ValidationError(explained.map(error => error.message).join(' '), { errors: explained })
}
