import type { Core } from '@strapi/types'
import type { Handlers } from '../workflow/read-address.ts'
import { berlinDay } from '@kek/contract'
import { rowLocale } from '../content/document-address.ts'
import { readDraftFields } from '../ledger/public-content.ts'
import { editorialOf } from '../plugin-services.ts'
import { answer, bodyOf, readAddress } from '../workflow/read-address.ts'
import { toFormFields } from './form-fields.ts'
import { readSubject } from './read-subject.ts'
import { runChecks } from './run-checks.ts'

/** What the address says where a document was never saved. */
const unsaved = 'create'

/** What the checks say of a form that somebody is filling in. */
export function createChecksController(strapi: Core.Strapi): Handlers {
  return {
    /** `{ data }`, the form's values: answers `{ checks }`. Nothing is kept of it. */
    async check(context) {
      const address = readAddress(context)
      const { data } = bodyOf(context)
      const editorial = editorialOf(strapi)
      const documentId = address.documentId === unsaved ? null : address.documentId
      const stored = documentId === null ? undefined : await readDraftFields(strapi, editorial.ledger.media, address.type, documentId, rowLocale(address))
      const fields = toFormFields(address.type, stored ?? {}, typeof data === 'object' && data !== null ? data as Record<string, unknown> : {})
      answer(context, { checks: runChecks(await readSubject(editorial, { ...address, documentId, fields, isUnsaved: true }), berlinDay(new Date())) })
    },
  }
}
