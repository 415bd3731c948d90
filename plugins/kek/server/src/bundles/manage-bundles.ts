import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Bundle } from './bundle-store.ts'
import type { Companion } from './companions.ts'
import { catalogue, defaultLocale } from '@kek/contract'
import { isTranslated } from '../content/strapi-schema.ts'
import { currentOrigin } from '../history/origin.ts'
import { readCurrentDraft } from '../history/record-versions.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { Refusal } from '../problem/refusal.ts'
import { BundleStore } from './bundle-store.ts'
import { proposeCompanions } from './companions.ts'
import { findBundle, refuseClosed } from './perform-bundle.ts'
import { targetsOf, titleOf } from './read-members.ts'
import { plannedFor } from './schedule-bundle.ts'

/** What people say of a bundle. */
export interface BundleWords {
  readonly title?: string | undefined
  readonly note?: string | null | undefined
  readonly isNotePublic?: boolean | undefined
  readonly isMajor?: boolean | undefined
}

const longestTitle = 200

function readTitle(title: string): string {
  const words = title.trim()
  if (words === '')
    throw new Refusal('Bitte geben Sie dem Paket einen Namen, an dem alle es erkennen.', 'title', 'titleMissing')
  if (words.length > longestTitle)
    throw new Refusal(`Der Name des Pakets ist zu lang: höchstens ${longestTitle} Zeichen.`, 'title', 'titleTooLong')
  return words
}

/** Runs a change of an open bundle under the lock of all writes. @throws Refusal where it is finished or planned */
async function changeOpen<T>(editorial: Editorial, id: number, work: (store: BundleStore, bundle: Bundle) => Promise<T>): Promise<T> {
  const store = new BundleStore(editorial.strapi)
  return editorial.ledger.write(async () => {
    const bundle = await findBundle(store, id)
    refuseClosed(bundle)
    if ((await plannedFor(editorial, id)).length > 0)
      throw new Refusal('Für das Paket ist etwas geplant. Bitte zuerst die Planung aufheben, dann lässt es sich ändern.', null, 'scheduled')
    return work(store, bundle)
  })
}

async function addEach(editorial: Editorial, store: BundleStore, bundle: Bundle, addresses: readonly DocumentAddress[]): Promise<void> {
  for (const address of addresses) {
    const draft = await readCurrentDraft(editorial.history, address)
    if (!draft)
      throw new HttpRefusal(404, 'Diesen Inhalt gibt es in dieser Sprache nicht (mehr).')
    const other = await store.openBundleOf(address)
    if (other && other.id !== bundle.id)
      throw new Refusal(`„${titleOf(address, draft.fields)}“ ist schon im Paket „${other.title}“. Ein Inhalt kann nur in einem offenen Paket sein.`, null, 'inOtherBundle')
  }
  await store.addItems(bundle.id, addresses)
}

/** Makes a bundle, empty or with first contents. @returns its number */
export async function createBundle(editorial: Editorial, { title = '', note = null, isNotePublic = true, isMajor = true }: BundleWords, items: readonly DocumentAddress[] = []): Promise<number> {
  const store = new BundleStore(editorial.strapi)
  return editorial.ledger.write(async () => {
    const id = await store.create({ title: readTitle(title), note: note?.trim() || null, isNotePublic, isMajor, createdBy: currentOrigin(editorial.strapi).userId, createdAt: new Date().toISOString() })
    await addEach(editorial, store, await findBundle(store, id), items)
    return id
  })
}

/** Changes what is said of a bundle. */
export async function changeBundle(editorial: Editorial, id: number, { title, note, isNotePublic, isMajor }: BundleWords): Promise<void> {
  await changeOpen(editorial, id, store => store.change(id, {
    ...title === undefined ? {} : { title: readTitle(title) },
    ...note === undefined ? {} : { note: note?.trim() || null },
    ...isNotePublic === undefined ? {} : { isNotePublic },
    ...isMajor === undefined ? {} : { isMajor },
  }))
}

/** Takes an open bundle apart: its documents stay as they are. */
export async function dissolveBundle(editorial: Editorial, id: number): Promise<void> {
  await changeOpen(editorial, id, store => store.remove(id))
}

/** Adds documents. @throws Refusal where one is in another open bundle; HttpRefusal where there is no such draft */
export async function addToBundle(editorial: Editorial, id: number, addresses: readonly DocumentAddress[]): Promise<void> {
  await changeOpen(editorial, id, (store, bundle) => addEach(editorial, store, bundle, addresses))
}

/** Takes a document out; it stays as it is. */
export async function removeFromBundle(editorial: Editorial, id: number, address: DocumentAddress): Promise<void> {
  await changeOpen(editorial, id, async (store) => {
    if (!await store.removeItem(id, address))
      throw new HttpRefusal(404, 'Dieser Inhalt ist nicht (mehr) in diesem Paket.')
  })
}

/** What else must come along: what the contents point to and the public cannot see. Only what is there, in the language that matters. */
export async function companionsOf(editorial: Editorial, items: readonly DocumentAddress[]): Promise<Companion[]> {
  const drafts = new Map<string, Awaited<ReturnType<typeof readCurrentDraft>>>()
  const draftOf = async (address: DocumentAddress) => {
    const key = JSON.stringify(address)
    if (!drafts.has(key))
      drafts.set(key, await readCurrentDraft(editorial.history, address))
    return drafts.get(key)
  }
  return proposeCompanions(items, async (address) => {
    const draft = await draftOf(address)
    const targets = draft ? targetsOf(address, draft.fields) : []
    const there = await Promise.all(targets.map(async target => await draftOf(target) !== undefined))
    return targets.filter((_target, index) => there[index])
  }, async ({ type, documentId, locale }) => (await editorial.ledger.store.newestOf(type, documentId, locale))?.action === 'publish')
}

/** Adds everything that must come along. @returns how many documents came */
export async function addCompanions(editorial: Editorial, id: number): Promise<number> {
  return changeOpen(editorial, id, async (store, bundle) => {
    const companions = await companionsOf(editorial, await store.itemsOf(id))
    await addEach(editorial, store, bundle, companions.map(({ address }) => address))
    return companions.length
  })
}

/** The address of a document in the language in which its type exists. */
export function inOwnLanguage({ type, documentId, locale }: DocumentAddress): DocumentAddress {
  return { type, documentId, locale: isTranslated(catalogue[type]) ? locale : defaultLocale }
}
