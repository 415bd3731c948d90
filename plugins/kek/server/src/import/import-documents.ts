import type { Attribute, Attributes, ContentType, PublishedFile, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { ImportState } from './import-file.ts'
import type { ImportSource } from './import-source.ts'
import { catalogue, defaultLocale, hashJson, typeRules } from '@kek/contract'
import { withStoredValues } from '../content/stored-values.ts'
import { isTranslated, uidOf } from '../content/strapi-schema.ts'
import { readDraftFields } from '../ledger/public-content.ts'
import { withPublicationTerms } from '../ledger/publication.ts'
import { ledgerOf } from '../plugin-services.ts'
import { finalSentence } from '../versions/version-problem.ts'
import { readImportFile } from './import-file.ts'
import { importKnownFile } from './import-known-file.ts'
import { openSource } from './import-source.ts'
import { ImportStore } from './import-store.ts'
import { importUpload } from './import-upload.ts'
import { findPositionOfDay } from './position-of-day.ts'
import { findReasonToKeep, madeByHand } from './reason-to-keep.ts'

export interface ImportOutcome {
  readonly type: TypeName
  readonly key: string
  readonly locale: string
  readonly step: number
  readonly result: 'created' | 'changed' | 'unchanged' | 'kept' | 'failed'
  /** Why it was kept or failed, for a person. */
  readonly reason?: string
}

type Data = Record<string, unknown>

/** One run of an import file through the document service, so that every state lands in the ledger. */
class ImportRun {
  readonly #strapi: Core.Strapi
  readonly #states: readonly ImportState[]
  readonly #source: ImportSource
  readonly #store: ImportStore

  constructor(strapi: Core.Strapi, states: readonly ImportState[], source: ImportSource) {
    this.#strapi = strapi
    this.#states = states
    this.#source = source
    this.#store = new ImportStore(strapi)
  }

  async #documentOf(type: string, key: string): Promise<string | undefined> {
    const known = await this.#store.find({ type: type as TypeName, importKey: key })
    if (known || !this.#states[0]?.isStored)
      return known?.documentId
    const draft = await this.#strapi.db.query(uidOf(type as TypeName)).findOne({ select: ['documentId'], where: { documentId: key, publishedAt: null } })
    return draft ? key : undefined
  }

  /** The document a key stands for; a draft without relations is made for one that comes later in the file. */
  async #target(type: string, key: string): Promise<string> {
    const known = await this.#documentOf(type, key)
    if (known)
      return known
    const first = this.#states.find(state => state.type === type && state.key === key)
    if (!first)
      throw new Error(`Verweist auf „${key}“ (${(catalogue[type as TypeName] as ContentType).label}), das in der Datei nicht vorkommt.`)
    return this.#createDraft(first)
  }

  async #createDraft({ type, key, locale, effectiveOn, data, isStored }: ImportState): Promise<string> {
    const attributes: Attributes = catalogue[type].attributes
    const plain = Object.fromEntries(Object.entries(data).filter(([name]) => !['relation', 'media'].includes(attributes[name]?.type ?? '')))
    const { documentId } = await this.#strapi.documents(uidOf(type)).create({ data: { ...structuredClone(plain), ...(isStored ? { documentId: key } : {}) }, ...localeOf(type, locale) } as never)
    await this.#store.save({ type, importKey: key, locale, step: 0 }, { documentId, dataHash: '', contentHash: await this.#contentHash(type, locale, documentId), effectiveOn })
    return documentId
  }

  async #read(attribute: Attribute | undefined, value: unknown): Promise<unknown> {
    if (attribute?.type !== 'relation')
      return value
    const targets = []
    for (const key of [value ?? []].flat() as string[])
      targets.push({ documentId: await this.#target(attribute.target, key) })
    return { set: targets }
  }

  /** The fields of a state with its files put into the library. */
  async #upload({ type, data }: ImportState): Promise<Data> {
    const attributes: Attributes = catalogue[type].attributes
    const uploaded = structuredClone(data)
    for (const [name, value] of Object.entries(data)) {
      if (attributes[name]?.type !== 'media' || value === null)
        continue
      uploaded[name] = typeof value === 'string'
        ? await importUpload(this.#strapi, this.#store, this.#source.folder, value)
        : await importKnownFile(this.#strapi, this.#store, this.#source, value as PublishedFile)
    }
    return uploaded
  }

  /** A translation counts by its texts only: Strapi copies the rest into it whenever the document changes in another language. */
  async #contentHash(type: TypeName, locale: string, documentId: string): Promise<string | null> {
    const definition: ContentType = catalogue[type]
    const isTranslation = isTranslated(definition) && locale !== defaultLocale
    const fields = await readDraftFields(this.#strapi, ledgerOf(this.#strapi).media, type, documentId, isTranslated(definition) ? locale : null)
    return fields ? hashJson(Object.fromEntries(Object.entries(fields).filter(([name]) => !isTranslation || definition.attributes[name]?.localized))) : null
  }

  /** Whether there is a document already of a type that has but one: then it is another one than the file's. */
  async #isTaken(type: TypeName): Promise<boolean> {
    return (catalogue[type] as ContentType).isSingle === true && await this.#strapi.db.query(uidOf(type)).count() > 0
  }

  async #reasonToKeep({ type, key, locale }: ImportState): Promise<string | undefined> {
    const documentId = await this.#documentOf(type, key)
    if (!documentId)
      return await this.#isTaken(type) ? madeByHand : undefined
    const latest = await this.#store.find({ type, importKey: key, locale })
    const entry = await ledgerOf(this.#strapi).store.newestOf(type, documentId, locale)
    if (entry && typeRules[type].isFinal)
      return finalSentence
    return findReasonToKeep({ left: latest?.contentHash, found: await this.#contentHash(type, locale, documentId), isWithdrawn: entry?.action === 'withdraw' })
  }

  /** Document, publication and record in one: whoever ends in between leaves nothing behind that the next run would stumble over. */
  async #write(state: ImportState, uploaded: Data, dataHash: string): Promise<void> {
    const { type, key, locale, step, effectiveOn, note } = state
    const documentId = await this.#documentOf(type, key) ?? await this.#createDraft(state)
    const attributes: Attributes = catalogue[type].attributes
    const data: Data = {}
    for (const [name, value] of Object.entries(uploaded))
      data[name] = await this.#read(attributes[name], value)
    await this.#strapi.documents(uidOf(type)).update({ documentId, data, ...localeOf(type, locale) } as never)
    await withPublicationTerms({ note, effectiveOn, origin: 'import' }, () => this.#strapi.documents(uidOf(type)).publish({ documentId, ...localeOf(type, locale) } as never))
    const contentHash = await this.#contentHash(type, locale, documentId)
    const done = { type, importKey: key, locale, step }
    await this.#store.save(done, { documentId, dataHash, contentHash, effectiveOn })
    await this.#store.reopenAfter(done, contentHash)
  }

  async publish(state: ImportState): Promise<ImportOutcome> {
    const { type, key, locale, step, effectiveOn, note, upTo } = state
    const about = { type, key, locale, step }
    const dataHash = hashJson({ data: state.data, effectiveOn, note, ...(upTo === undefined ? {} : { upTo }) })
    const before = await this.#store.find({ type, importKey: key, locale, step })
    if (before?.dataHash === dataHash)
      return { ...about, result: 'unchanged' }
    const keep = (reason: string): ImportOutcome => ({ ...about, result: 'kept', reason })
    const position = upTo === undefined ? undefined : findPositionOfDay(await ledgerOf(this.#strapi).store.days(), upTo)
    const reason = await this.#reasonToKeep(state) ?? (position && 'reason' in position ? position.reason : undefined)
    if (reason !== undefined)
      return keep(reason)
    // Files take their time: nobody waits for the lock meanwhile.
    const uploaded = await this.#upload(state)
    const asStored = <T>(work: () => Promise<T>) => state.isStored ? withStoredValues(work) : work()
    return ledgerOf(this.#strapi).write(() => asStored(async () => {
      const lateReason = await this.#reasonToKeep(state)
      if (lateReason)
        return keep(lateReason)
      await this.#write(state, { ...uploaded, ...position }, dataHash)
      return { ...about, result: before ? 'changed' : 'created' }
    }))
  }
}

const localeOf = (type: TypeName, locale: string) => isTranslated(catalogue[type]) ? { locale } : locale === defaultLocale ? {} : { locale }

/**
 * Imports a file of the form kek-import/1, or a plan as a site gives it. What is in already is left alone, what an editor has changed since
 * is never overwritten.
 * @param place path or web address of the file
 * @returns what became of each entry, in the file's order.
 * @throws Error when the file as a whole is not readable.
 */
export async function importDocuments(strapi: Core.Strapi, place: string): Promise<ImportOutcome[]> {
  const source = openSource(place, ledgerOf(strapi).media)
  const states = readImportFile(await source.text(), place)
  const run = new ImportRun(strapi, states, source)
  const outcomes: ImportOutcome[] = []
  for (const state of states) {
    const { type, key, locale, step } = state
    outcomes.push(await run.publish(state).catch((cause: unknown) => {
      strapi.log.debug(cause)
      return { type, key, locale, step, result: 'failed' as const, reason: cause instanceof Error ? cause.message : String(cause) }
    }))
  }
  return outcomes
}
