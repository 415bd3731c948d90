import type { LedgerEntry } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { foldToHead } from '@kek/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'

const sequences = 1000

type Kind = 'field' | 'goal' | 'approach'
interface Content { readonly title: string, readonly links: Readonly<Record<string, readonly string[]>> }
interface Modelled { readonly kind: Kind, draft: Content, published: Content | undefined }

/** The relations of each kind, with what they point to. */
const relations: Readonly<Record<Kind, Readonly<Record<string, Kind>>>> = {
  field: {},
  goal: { field: 'field', parent: 'goal' },
  approach: { goal: 'goal', field: 'field', themes: 'field' },
}
const names = ['field-1', 'field-2', 'goal-1', 'goal-2', 'approach-1', 'approach-2'] as const
const kindOf = (name: string) => name.split('-')[0] as Kind

const step = fc.oneof(
  fc.record({ action: fc.constant('edit' as const), name: fc.constantFrom(...names), title: fc.string({ minLength: 1, maxLength: 20 }).filter(text => text.trim().length > 0) }),
  fc.record({ action: fc.constant('link' as const), name: fc.constantFrom(...names), relation: fc.nat(2), targets: fc.uniqueArray(fc.nat(1), { maxLength: 2 }) }),
  fc.record({ action: fc.constantFrom('publish' as const, 'unpublish' as const, 'discardDraft' as const), name: fc.constantFrom(...names) }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

let cms: TestCms
const ids = new Map<string, string>()
const model = new Map<string, Modelled>()

const documents = (kind: Kind) => cms.strapi.documents(`plugin::kek.${kind}` as never) as unknown as Record<string, (params: object) => Promise<{ documentId: string }>>
const idOf = (name: string) => ids.get(name) ?? ''

beforeAll(async () => {
  cms = await bootStrapi()
  for (const name of names) {
    const kind = kindOf(name)
    const { documentId } = await documents(kind).create?.({ data: { title: name } }) ?? { documentId: '' }
    ids.set(name, documentId)
    model.set(name, { kind, draft: { title: name, links: Object.fromEntries(Object.keys(relations[kind]).map(key => [key, []])) }, published: undefined })
  }
})
afterAll(() => cms.close())

/** Whether a goal would be below itself if it were below `parent`. */
function isCircle(documentId: string, parent: string | undefined): boolean {
  const parents = new Map([...model].map(([name, { draft }]) => [idOf(name), draft.links.parent?.[0]]))
  for (let above = parent, steps = 0; above && steps <= model.size; above = parents.get(above), steps += 1) {
    if (above === documentId)
      return true
  }
  return false
}

/** Does a step in Strapi and in the model. What would put a goal below itself is refused, and changes nothing. */
async function take(todo: Step): Promise<void> {
  const document = model.get(todo.name) as Modelled
  const documentId = idOf(todo.name)
  const run = (action: string, params: object = {}) => documents(document.kind)[action]?.({ documentId, ...params })
  if (todo.action === 'edit') {
    await run('update', { data: { title: todo.title } })
    document.draft = { ...document.draft, title: todo.title }
  }
  else if (todo.action === 'link') {
    const keys = Object.keys(relations[document.kind])
    const key = keys[todo.relation % Math.max(keys.length, 1)]
    if (!key)
      return
    const targets = todo.targets.map(index => idOf(`${relations[document.kind][key]}-${index + 1}`)).slice(0, key === 'themes' ? 2 : 1)
    const work = run('update', { data: { [key]: { set: targets.map(id => ({ documentId: id })) } } })
    if (key === 'parent' && isCircle(documentId, targets[0]))
      return expect(work).rejects.toThrow('sein eigenes Oberziel')
    await work
    document.draft = { ...document.draft, links: { ...document.draft.links, [key]: targets } }
  }
  else if (todo.action === 'publish') {
    await run('publish')
    document.published = document.draft
  }
  else if (todo.action === 'unpublish') {
    await run('unpublish')
    document.published = undefined
  }
  else if (document.published) {
    const work = run('discardDraft')
    if (document.kind === 'goal' && isCircle(documentId, document.published.links.parent?.[0]))
      return expect(work).rejects.toThrow('sein eigenes Oberziel')
    await work
    document.draft = document.published
  }
}

const toList = (value: unknown) => [value ?? []].flat() as string[]
const readLinks = (kind: Kind, content: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.keys(relations[kind]).map(key => [key, toList(content[key])]))

/** What the public sees: what is published, with links to what is published. */
function visible(contents: ReadonlyMap<string, Content>): Record<string, Content> {
  const shown = ([key, targets]: readonly [string, readonly string[]]) => [key, targets.filter(id => contents.has(id))]
  return Object.fromEntries([...contents].sort().map(([id, { title, links }]) => [id, { title, links: Object.fromEntries(Object.entries(links).map(shown)) }]))
}

async function publicInLedger(): Promise<Record<string, Content>> {
  const { body } = await cms.ask('/api/kek/state', { token: null })
  const published = foldToHead((body as { entries: LedgerEntry[] }).entries).filter(entry => entry.action === 'publish')
  return visible(new Map(published.map(({ documentId, type, content }) => [documentId, { title: String(content?.title), links: readLinks(type as Kind, content ?? {}) }])))
}

function publicInModel(): Record<string, Content> {
  return visible(new Map([...model].flatMap(([name, { published }]) => published ? [[idOf(name), published] as const] : [])))
}

async function draftsInStrapi(): Promise<Record<string, Content>> {
  const drafts: Record<string, Content> = {}
  for (const [name, { kind }] of model) {
    const populate = Object.fromEntries(Object.keys(relations[kind]).map(key => [key, { fields: ['documentId'] }]))
    const draft = await documents(kind).findOne?.({ documentId: idOf(name), populate }) as unknown as Record<string, unknown>
    const links = Object.fromEntries(Object.keys(populate).map(key => [key, [draft[key] ?? []].flat().map(target => (target as { documentId: string }).documentId)]))
    drafts[name] = { title: String(draft.title), links }
  }
  return drafts
}

it(`after each of ${sequences} random sequences the public sees what a plain model says, and no draft has lost a relation`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
    for (const todo of steps)
      await take(todo)
    expect(await publicInLedger()).toEqual(publicInModel())
    expect(await draftsInStrapi()).toEqual(Object.fromEntries([...model].map(([name, { draft }]) => [name, draft])))
    // The documents live on from one sequence to the next: a shorter sequence would start elsewhere, so shrinking says nothing.
  }), { numRuns: sequences, endOnFailure: true })
}, 900_000)
