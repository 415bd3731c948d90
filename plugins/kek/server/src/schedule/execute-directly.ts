import type { Core } from '@strapi/types'
import type { Job } from './job.ts'
import { catalogue, hashJson } from '@kek/contract'
import { isTranslated, uidOf } from '../content/strapi-schema.ts'
import { readDraftFields } from '../ledger/public-content.ts'
import { withPublicationTerms } from '../ledger/publication.ts'
import { ledgerOf } from '../plugin-services.ts'
import { Refusal } from '../problem/refusal.ts'

/**
 * Publishes or withdraws a document as a job asks for, as long as it is what was approved.
 * @throws Refusal when it is gone, or another by now
 */
export async function executeDirectly(strapi: Core.Strapi, { target, action, terms, contentHash }: Job): Promise<void> {
  if ('bundleId' in target)
    throw new Refusal('Dieses Bündel gibt es nicht mehr.', null, 'gone')
  const { type, documentId } = target
  const locale = isTranslated(catalogue[type]) ? target.locale : null
  const draft = await readDraftFields(strapi, ledgerOf(strapi).media, type, documentId, locale)
  if (!draft)
    throw new Refusal('Diesen Inhalt gibt es nicht mehr.', null, 'gone')
  if (contentHash !== null && hashJson(draft) !== contentHash)
    throw new Refusal('Der Inhalt wurde geändert, nachdem er dafür freigegeben worden war. Bitte neu freigeben und neu planen.', null, 'changedMeanwhile')
  const where = { documentId, ...(locale === null ? {} : { locale }) }
  const note = typeof terms.note === 'string' ? terms.note : null
  await withPublicationTerms({ origin: 'job', note }, async () => {
    const documents = strapi.documents(uidOf(type))
    await (action === 'publish' ? documents.publish(where as never) : documents.unpublish(where as never))
  })
}
