import type { Attributes, ContentType, TypeName } from '@kek/contract'
import type { Uid } from '../content/strapi-schema.ts'
import type { ContentRight, LibraryRight, LimitedRole, ParticipationRight } from './role-file.ts'
import { catalogue, locales, parts, typeNames } from '@kek/contract'
import { isTranslated, uidOf } from '../content/strapi-schema.ts'
import { answerBarriers } from '../participation/barriers/barrier-right.ts'
import { readSearchWords } from '../participation/search-words/search-words-right.ts'

/** One row of Strapi's table of rights. */
export interface Permission {
  readonly action: string
  readonly subject: Uid | null
  readonly properties: { readonly fields?: readonly string[], readonly locales?: readonly string[] }
  readonly conditions: readonly string[]
}

/** Who made it, as a condition on a right. */
export const ownCondition = 'plugin::kek.own'
/** Made by oneself and not public in any language. */
export const ownDraftCondition = 'plugin::kek.own-draft'

const contentActions: Readonly<Record<ContentRight, { readonly action: string, readonly condition?: string }>> = {
  read: { action: 'plugin::content-manager.explorer.read' },
  create: { action: 'plugin::content-manager.explorer.create' },
  update: { action: 'plugin::content-manager.explorer.update' },
  publish: { action: 'plugin::content-manager.explorer.publish' },
  deleteOwnDraft: { action: 'plugin::content-manager.explorer.delete', condition: ownDraftCondition },
}

const libraryActions: Readonly<Record<LibraryRight, { readonly action: string, readonly condition?: string }>> = {
  read: { action: 'plugin::upload.read' },
  upload: { action: 'plugin::upload.assets.create' },
  changeOwn: { action: 'plugin::upload.assets.update', condition: ownCondition },
  download: { action: 'plugin::upload.assets.download' },
}

const participationActions: Readonly<Record<ParticipationRight, string>> = { answerBarriers, readSearchWords }

function fieldPaths(attributes: Attributes, withInternal: boolean): string[] {
  return Object.entries(attributes).flatMap(([key, attribute]) => {
    if (attribute.type === 'parts')
      return fieldPaths(parts[attribute.part].attributes, withInternal).map(path => `${key}.${path}`)
    return attribute.isInternal && !withInternal ? [] : [key]
  })
}

function contentPermission(type: TypeName, right: ContentRight): Permission {
  const { action, condition } = contentActions[right]
  const definition: ContentType = catalogue[type]
  const hasFields = ['read', 'create', 'update'].includes(right)
  return {
    action,
    subject: uidOf(type),
    properties: {
      // What the system writes is read in pickers and written by nobody.
      ...(hasFields ? { fields: fieldPaths(definition.attributes, right === 'read') } : {}),
      ...(isTranslated(definition) ? { locales: Object.keys(locales) } : {}),
    },
    conditions: condition ? [condition] : [],
  }
}

/** The rows of Strapi's table of rights that a role file stands for. */
export function permissionsOf({ content, library, participation }: LimitedRole): Permission[] {
  return [
    ...typeNames.flatMap(type => content[type].map(right => contentPermission(type, right))),
    ...library.map((right): Permission => {
      const { action, condition } = libraryActions[right]
      return { action, subject: null, properties: {}, conditions: condition ? [condition] : [] }
    }),
    ...participation.map((right): Permission => ({ action: participationActions[right], subject: null, properties: {}, conditions: [] })),
  ]
}
