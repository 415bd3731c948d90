import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { expect } from 'vitest'
import { signInAs } from './accounts.ts'

export interface Allowed { readonly action: string, readonly ok: boolean, readonly needs: readonly string[], readonly reasons: readonly { readonly code: string, readonly message: string }[] }

/** Where a document stands, as far as tests look. */
export interface Standing {
  readonly state: string
  readonly pastRule: object | null
  readonly isPublic: boolean
  readonly contentHash: string
  readonly version: number
  readonly approvedHash: string | null
  readonly suggestedNote: string
  readonly alsoChanges: readonly string[]
  readonly reviewOn: string | null
  readonly scheduled: { readonly action: string, readonly at: string } | null
  readonly allowed: readonly Allowed[]
  readonly checks: readonly { readonly code: string, readonly severity: string, readonly field: string | null }[]
  readonly comments: readonly { readonly id: number, readonly text: string, readonly kind: string, readonly isSettled: boolean, readonly by: { readonly name: string } }[]
  readonly title: string
  readonly code?: string
}
export interface Answer { readonly status: number, readonly body: Standing }

/** Strapi's own address for the documents of a type. */
export const listOf = (type: string) => `/content-manager/collection-types/plugin::kek.${type}`
/** The workflow's address for a document. */
export const addressOf = (type: string, documentId: string) => `/kek/documents/plugin::kek.${type}/${documentId}`

/** Signs everybody of the demo in. */
export async function signInAll(cms: TestCms): Promise<{ readonly admin: Person, readonly editor: Person, readonly approver: Person, readonly press: Person }> {
  const [admin, editor, approver, press] = await Promise.all(['admin', 'redaktion', 'freigabe', 'presse'].map(name => signInAs(cms, name))) as [Person, Person, Person, Person]
  return { admin, editor, approver, press }
}

/** Makes a draft by the panel's address. */
export async function create(person: Person, type: string, data: object): Promise<string> {
  const { status, body } = await person.ask(listOf(type), { method: 'POST', body: data })
  expect(status, JSON.stringify(body)).toBe(201)
  return (body as { data: { documentId: string } }).data.documentId
}

/** Saves fields of a draft by the panel's address. */
export function save(person: Person, type: string, documentId: string, data: object): Promise<{ readonly status: number, readonly body: unknown }> {
  return person.ask(`${listOf(type)}/${documentId}`, { method: 'PUT', body: data })
}

/** Does something with a document. */
export async function act(person: Person, type: string, documentId: string, action: string, body: object = {}): Promise<Answer> {
  return await person.ask(`${addressOf(type, documentId)}/${action}`, { method: 'POST', body }) as Answer
}

/** Looks where a document stands. */
export async function look(person: Person, type: string, documentId: string): Promise<Standing> {
  return (await person.ask(addressOf(type, documentId))).body as Standing
}

/** Makes an approach that the editor has submitted and the approver approved. */
export async function createApproved({ editor, approver }: { readonly editor: Person, readonly approver: Person }, title: string): Promise<string> {
  const documentId = await create(editor, 'approach', { title })
  expect((await act(editor, 'approach', documentId, 'submit', { note: 'Neuer Ansatz.' })).body.state).toBe('inReview')
  expect((await act(approver, 'approach', documentId, 'approve')).body.state).toBe('approved')
  return documentId
}
