import type { Attribute, Attributes, ContentType, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { ImportState } from './import-file.ts'
import { dirname } from 'node:path'
import { catalogue, defaultLocale, hashJson } from '@kek/contract'
import { isTranslated, uidOf } from '../content/strapi-schema.ts'
import { readPublicContent } from '../ledger/public-content.ts'
import { withPublicationTerms } from '../ledger/publication.ts'
import { ledgerOf } from '../plugin-services.ts'
import { readImportFile } from './import-file.ts'
import { ImportStore } from './import-store.ts'
import { importUpload } from './import-upload.ts'

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
  readonly #folder: string
  readonly #store: ImportStore

  constructor(strapi: Core.Strapi, states: readonly ImportState[], folder: string) {
    this.#strapi = strapi
    this.#states = states
    this.#folder = folder
    this.#store = new ImportStore(strapi)
  }

  async #documentOf(type: string, key: string): Promise<string | undefined> {
    return (await this.#store.find({ type: type as TypeName, importKey: key }))?.documentId
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

  async #createDraft({ type, key, locale, effectiveOn, data }: ImportState): Promise<string> {
    const attributes: Attributes = catalogue[type].attributes
    const plain = Object.fromEntries(Object.entries(data).filter(([name]) => !['relation', 'media'].includes(attributes[name]?.type ?? '')))
    const existing = (catalogue[type] as ContentType).isSingle ? await this.#strapi.documents(uidOf(type)).findFirst({}) : null
    const { documentId } = existing ?? await this.#strapi.documents(uidOf(type)).create({ data: structuredClone(plain), ...localeOf(type, locale) } as never)
    await this.#store.save({ type, importKey: key, locale, step: 0 }, { documentId, dataHash: '', contentHash: null, effectiveOn })
    return documentId
  }

  async #read(attribute: Attribute | undefined, value: unknown): Promise<unknown> {
    if (attribute?.type === 'relation') {
      const targets = []
      for (const key of [value ?? []].flat() as string[])
        targets.push({ documentId: await this.#target(attribute.target, key) })
      return { set: targets }
    }
    return attribute?.type === 'media' && typeof value === 'string' ? importUpload(this.#strapi, this.#store, this.#folder, value) : value
  }

  async #contentHash(state: ImportState, documentId: string): Promise<string> {
    const locale = isTranslated(catalogue[state.type]) ? state.locale : null
    return hashJson(await readPublicContent(this.#strapi, ledgerOf(this.#strapi).media, state.type, documentId, locale) ?? null)
  }

  async publish(state: ImportState): Promise<ImportOutcome> {
    const { type, key, locale, step, effectiveOn, note } = state
    const about = { type, key, locale, step }
    const dataHash = hashJson({ data: state.data, effectiveOn, note })
    const before = await this.#store.find({ type, importKey: key, locale, step })
    if (before?.dataHash === dataHash)
      return { ...about, result: 'unchanged' }
    const latest = await this.#store.find({ type, importKey: key, locale })
    if (before && latest?.contentHash && latest.contentHash !== await this.#contentHash(state, latest.documentId))
      return { ...about, result: 'kept', reason: 'Wurde seit dem letzten Einlesen im CMS geändert und deshalb nicht überschrieben.' }
    const documentId = await this.#documentOf(type, key) ?? await this.#createDraft(state)
    const attributes: Attributes = catalogue[type].attributes
    const data: Data = {}
    for (const [name, value] of Object.entries(state.data))
      data[name] = await this.#read(attributes[name], structuredClone(value))
    await this.#strapi.db.transaction(async () => {
      await this.#strapi.documents(uidOf(type)).update({ documentId, data, ...localeOf(type, locale) } as never)
      await withPublicationTerms({ note, effectiveOn, origin: 'import' }, () => this.#strapi.documents(uidOf(type)).publish({ documentId, ...localeOf(type, locale) } as never))
      await this.#store.save({ type, importKey: key, locale, step }, { documentId, dataHash, contentHash: await this.#contentHash(state, documentId), effectiveOn })
    })
    return { ...about, result: before ? 'changed' : 'created' }
  }
}

const localeOf = (type: TypeName, locale: string) => isTranslated(catalogue[type]) ? { locale } : locale === defaultLocale ? {} : { locale }

/**
 * Imports a file of the form kek-import/1. What is in already is left alone, what an editor has changed since is never overwritten.
 * @returns what became of each entry, in the file's order.
 * @throws Error when the file as a whole is not readable.
 */
export async function importDocuments(strapi: Core.Strapi, path: string): Promise<ImportOutcome[]> {
  const states = await readImportFile(path)
  const run = new ImportRun(strapi, states, dirname(path))
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
