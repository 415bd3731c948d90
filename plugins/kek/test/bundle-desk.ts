import type { LedgerEntry } from '@kek/contract'
import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { expect } from 'vitest'
import { create as createDraft, save as saveDraft, signInAll } from './editors.ts'

interface Reason { readonly code: string, readonly message: string }

/** A bundle as its address answers, as far as tests look at it. */
export interface BundleAnswer {
  readonly id: number
  readonly title: string
  readonly note: string | null
  readonly state: string
  readonly code?: string
  readonly finishedAt: string | null
  readonly scheduled: { readonly action: string, readonly at: string } | null
  readonly items: readonly { readonly key: string, readonly title: string, readonly state: string, readonly contentHash: string, readonly reasons: readonly Reason[], readonly checks: readonly { readonly code: string, readonly severity: string }[] }[]
  readonly proposals: readonly { readonly type: string, readonly documentId: string, readonly title: string, readonly neededBy: readonly string[], readonly otherBundle: string | null }[]
  readonly changedSinceApproval: readonly string[]
  readonly allowed: readonly { readonly action: string, readonly ok: boolean, readonly needs: readonly string[], readonly reasons: readonly Reason[], readonly items: readonly { readonly title: string, readonly reasons: readonly Reason[] }[] }[]
}
export interface Answer { readonly status: number, readonly body: BundleAnswer }
export interface Item { readonly type: string, readonly documentId: string }

const to = (...documentIds: string[]) => ({ set: documentIds.map(documentId => ({ documentId })) })

/** The people at a CMS with what they do with documents and bundles. */
export async function openBundleDesk(cms: TestCms) {
  const people = await signInAll(cms)
  const { editor, approver } = people
  const ask = async (person: Person, path: string, body?: object) => await person.ask(path, body ? { method: 'POST', body } : {}) as Answer

  const create = async (type: string, data: object, person = editor): Promise<Item> => ({ type, documentId: await createDraft(person, type, data) })
  const save = (person: Person, { type, documentId }: Item, data: object) => saveDraft(person, type, documentId, data)
  const act = (person: Person, id: number, action: string, body: object = {}) => ask(person, `/kek/bundles/${id}/${action}`, body)
  const look = async (person: Person, id: number) => (await ask(person, `/kek/bundles/${id}`)).body

  async function bundle(title: string, items: readonly Item[], words: object = {}): Promise<number> {
    const { status, body } = await ask(editor, '/kek/bundles', { title, items, ...words })
    expect(status, JSON.stringify(body)).toBe(200)
    return body.id
  }

  /** A new approach under a new goal under a new field, and a place: named after what they are for. */
  async function write(name: string): Promise<{ readonly field: Item, readonly goal: Item, readonly approach: Item, readonly place: Item }> {
    const field = await create('field', { title: `Feld ${name}` })
    const goal = await create('goal', { title: `Ziel ${name}`, field: to(field.documentId) })
    const place = await create('place', { name: `Ort ${name}` })
    const approach = await create('approach', { title: `Ansatz ${name}`, goal: to(goal.documentId), places: to(place.documentId) })
    return { field, goal, approach, place }
  }

  /** A bundle with these, submitted and approved. */
  async function approve(title: string, items: readonly Item[], words: object = {}): Promise<number> {
    const id = await bundle(title, items, words)
    expect((await act(editor, id, 'submit')).body.state).toBe('inReview')
    expect((await act(approver, id, 'approve')).body.state).toBe('approved')
    return id
  }

  const entries = async () => ((await cms.ask('/api/kek/changes', { token: null })).body as { entries: LedgerEntry[] }).entries
  /** The ids of what the ledger has of these, in its order. */
  const inLedger = async (items: readonly Item[]) => (await entries()).filter(({ documentId }) => items.some(item => item.documentId === documentId)).map(({ documentId }) => documentId)
  return { ...people, ask, create, save, act, look, bundle, write, approve, entries, inLedger }
}

export type BundleDesk = Awaited<ReturnType<typeof openBundleDesk>>
