import type { LedgerEntry } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { foldToHead } from '@kek/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'

const sequences = 60

type Kind = 'field' | 'goal' | 'approach'
/** A relation, and who remembers it: the document that has it, or, while that one cannot show it, its target in the trash. */
interface Edge { readonly source: string, readonly key: string, readonly target: string, holder: 'source' | 'target' }

const relations: Readonly<Record<Kind, Readonly<Record<string, Kind>>>> = {
  field: {},
  goal: { field: 'field', parent: 'goal' },
  approach: { goal: 'goal', field: 'field', themes: 'field' },
}
const names = ['field-1', 'field-2', 'goal-1', 'goal-2', 'approach-1', 'approach-2'] as const
const kindOf = (name: string) => name.split('-')[0] as Kind
const isMany = (key: string) => key === 'themes'

const step = fc.oneof(
  fc.record({ action: fc.constant('edit' as const), name: fc.constantFrom(...names), title: fc.stringMatching(/^[a-zäß„]{1,12}$/) }),
  fc.record({ action: fc.constant('link' as const), name: fc.constantFrom(...names), relation: fc.nat(2), targets: fc.uniqueArray(fc.nat(1), { maxLength: 2 }) }),
  fc.record({ action: fc.constantFrom('publish' as const, 'delete' as const, 'restore' as const), name: fc.constantFrom(...names) }),
  fc.record({ action: fc.constantFrom('delete' as const, 'restore' as const), name: fc.constantFrom(...names) }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** What a plain model knows: titles, who is in the trash, who is public, and every relation. */
const model = { titles: new Map<string, string>(), trashed: new Set<string>(), published: new Set<string>(), edges: [] as Edge[] }

let cms: TestCms
const ids = new Map<string, string>()
const idOf = (name: string) => ids.get(name) ?? ''
const documents = (name: string) => cms.strapi.documents(`plugin::kek.${kindOf(name)}` as never) as unknown as Record<'create' | 'update' | 'publish' | 'delete' | 'findOne', (params: object) => Promise<Record<string, unknown> & { documentId: string }>>

beforeAll(async () => {
  cms = await bootStrapi()
  for (const name of names) {
    const { documentId } = await documents(name).create({ data: { title: name } })
    ids.set(name, documentId)
    model.titles.set(name, name)
  }
})
afterAll(() => cms.close())

const heldBy = (source: string, key: string) => model.edges.filter(edge => edge.source === source && edge.key === key && edge.holder === 'source')

/** Whether a goal would be below itself if it were below `above`. */
function isCircle(goal: string, above: string | undefined): boolean {
  for (let next = above; next; next = heldBy(next, 'parent')[0]?.target) {
    if (next === goal)
      return true
  }
  return false
}

function forgetLinks(source: string, key: string): void {
  model.edges = model.edges.filter(edge => !(edge.source === source && edge.key === key && edge.holder === 'source'))
}

function deleteInModel(name: string): void {
  model.trashed.add(name)
  model.published.delete(name)
  for (const edge of model.edges.filter(({ source, target, holder }) => target === name && holder === 'source' && !model.trashed.has(source)))
    edge.holder = 'target'
}

function restoreInModel(name: string): void {
  model.trashed.delete(name)
  for (const edge of model.edges.filter(({ source, target }) => source === name && model.trashed.has(target)))
    edge.holder = 'target'
  for (const edge of model.edges.filter(({ target, holder }) => target === name && holder === 'target')) {
    const isTaken = !isMany(edge.key) && heldBy(edge.source, edge.key).length > 0
    if (isTaken || (edge.key === 'parent' && !model.trashed.has(edge.source) && isCircle(edge.source, name)))
      model.edges = model.edges.filter(other => other !== edge)
    else
      edge.holder = 'source'
  }
}

async function restoreInStrapi(name: string): Promise<void> {
  const items = (await cms.ask('/kek/trash')).body as { id: number, documentId: string }[]
  const item = items.find(({ documentId }) => documentId === idOf(name))
  const { status, body } = await cms.ask(`/kek/trash/${item?.id}/restore`, { method: 'POST' })
  expect(status, JSON.stringify(body)).toBe(200)
}

async function link({ name, relation, targets }: Extract<Step, { action: 'link' }>): Promise<void> {
  const keys = Object.keys(relations[kindOf(name)])
  const key = keys[relation % Math.max(keys.length, 1)]
  if (!key)
    return
  const wanted = targets.map(index => `${relations[kindOf(name)][key]}-${index + 1}`).filter(target => !model.trashed.has(target)).slice(0, isMany(key) ? 2 : 1)
  const work = documents(name).update({ documentId: idOf(name), data: { [key]: { set: wanted.map(target => ({ documentId: idOf(target) })) } } })
  if (key === 'parent' && isCircle(name, wanted[0]))
    return expect(work).rejects.toThrow('sein eigenes Oberziel')
  await work
  forgetLinks(name, key)
  // What a target in the trash remembers and is connected again by hand is one relation, not two.
  model.edges = model.edges.filter(edge => !(edge.source === name && edge.key === key && wanted.includes(edge.target)))
  model.edges.push(...wanted.map((target): Edge => ({ source: name, key, target, holder: 'source' })))
}

async function take(todo: Step): Promise<void> {
  const { name } = todo
  const documentId = idOf(name)
  if (todo.action === 'restore') {
    if (!model.trashed.has(name))
      return
    await restoreInStrapi(name)
    return restoreInModel(name)
  }
  if (model.trashed.has(name))
    return
  if (todo.action === 'link')
    return link(todo)
  if (todo.action === 'edit') {
    await documents(name).update({ documentId, data: { title: todo.title } })
    model.titles.set(name, todo.title)
  }
  else if (todo.action === 'publish') {
    await documents(name).publish({ documentId })
    model.published.add(name)
  }
  else {
    await documents(name).delete({ documentId, locale: '*' })
    deleteInModel(name)
  }
}

async function compare(): Promise<void> {
  const { body } = await cms.ask('/api/kek/state', { token: null })
  const isPublic = foldToHead((body as { entries: LedgerEntry[] }).entries).filter(({ action }) => action === 'publish').map(({ documentId }) => documentId)
  expect(isPublic.sort()).toEqual([...model.published].map(idOf).sort())
  for (const name of names) {
    const keys = Object.keys(relations[kindOf(name)])
    const draft = await documents(name).findOne({ documentId: idOf(name), populate: Object.fromEntries(keys.map(key => [key, { fields: ['documentId'] }])) })
    if (model.trashed.has(name)) {
      expect(draft).toBeNull()
      continue
    }
    const found = Object.fromEntries(keys.map(key => [key, [draft[key] ?? []].flat().map(target => (target as { documentId: string }).documentId).sort()]))
    expect({ title: draft.title, ...found }, name).toEqual({ title: model.titles.get(name), ...Object.fromEntries(keys.map(key => [key, heldBy(name, key).map(({ target }) => idOf(target)).sort()])) })
  }
}

it(`after each of ${sequences} random sequences of writing, linking, deleting and bringing back, no text and no relation is lost`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), fc.shuffledSubarray([...names], { minLength: names.length }), async (steps, order) => {
    for (const todo of steps)
      await take(todo)
    await compare()
    for (const name of order)
      await take({ action: 'restore', name })
    await compare()
    // The documents live on from one sequence to the next: a shorter sequence would start elsewhere, so shrinking says nothing.
  }), { numRuns: sequences, endOnFailure: true })
}, 600_000)
