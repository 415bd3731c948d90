import type { TestCms } from './boot-strapi.ts'
import type { BundleDesk, Item } from './bundle-desk.ts'
import { verifyChain } from '@kek/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBundleDesk } from './bundle-desk.ts'

const races = 4

interface Transaction {
  commit: () => Promise<unknown>
  readonly on: (event: 'query', listener: (query: { readonly sql: string }) => void) => void
}

/**
 * What may go wrong while a bundle is published, on a database: the same for each kind. A fault is thrown at each step on the way: before and
 * after each document's publication, at each statement that writes (entries of the ledger, marks, the bundle's own), and at the commit.
 */
export function testBundleFaults(open: () => Promise<TestCms>): void {
  let cms: TestCms
  let desk: BundleDesk
  /** So many steps from now the fault comes; 0 for none. */
  let stepsLeft = 0
  let steps: string[] = []
  let isWatching = false

  function step(name: string): void {
    if (!isWatching)
      return
    steps.push(name)
    stepsLeft -= 1
    if (stepsLeft === 0)
      throw new Error(`Ausgedachter Fehler: ${name}`)
  }

  const watchedTransactions = new WeakSet<Transaction>()

  function watchCommit(transaction: Transaction): void {
    if (watchedTransactions.has(transaction))
      return
    watchedTransactions.add(transaction)
    transaction.on('query', ({ sql }) => {
      const [, statement] = /^\s*((?:insert into|update|delete from) \S+)/i.exec(sql) ?? []
      if (statement)
        step(statement.replace(/["`]/g, ''))
    })
    const commit = transaction.commit.bind(transaction)
    transaction.commit = async () => {
      step('commit')
      return commit()
    }
  }

  function watch({ strapi }: TestCms): void {
    strapi.documents.use(async ({ action }, next) => {
      if (action !== 'publish')
        return next()
      await strapi.db.transaction(async ({ trx }) => watchCommit(trx as unknown as Transaction))
      step('before a publication')
      const result = await next()
      step('after a publication')
      return result
    })
  }

  async function publishWithFault(id: number, at: number): Promise<number> {
    steps = []
    stepsLeft = at
    isWatching = true
    const { status } = await desk.act(desk.approver, id, 'publish')
    isWatching = false
    return status
  }

  async function countPublicRows(items: readonly Item[]): Promise<number> {
    const counts = await Promise.all(items.map(({ type, documentId }) => cms.strapi.db.query(`plugin::kek.${type}`).count({ where: { documentId, publishedAt: { $notNull: true } } })))
    return counts.reduce((sum, count) => sum + count, 0)
  }

  beforeAll(async () => {
    cms = await open()
    desk = await openBundleDesk(cms)
    // Of what is thrown here on purpose nobody wants to read.
    Object.assign(cms.strapi.log, { silent: true })
    watch(cms)
  })
  afterAll(() => cms.close())

  it('at whatever step a fault comes, either all documents are in the ledger or none', async () => {
    const items = Object.values(await desk.write('Fehler'))
    const id = await desk.approve('Fehler', items, { note: 'Alles oder nichts.' })
    const before = (await desk.entries()).length
    let fault = 1
    for (; await publishWithFault(id, fault) !== 200; fault += 1) {
      expect(await desk.entries(), `${fault}: ${steps.at(-1)}`).toHaveLength(before)
      expect(await countPublicRows(items)).toBe(0)
      expect(await desk.look(desk.approver, id)).toMatchObject({ state: 'approved', finishedAt: null })
    }
    expect(steps.filter(name => name === 'after a publication')).toHaveLength(items.length)
    expect(steps.filter(name => name === 'insert into kek_ledger_entries')).toHaveLength(items.length)
    expect(steps.slice(-2)).toEqual(['update kek_bundles', 'commit'])
    expect(fault - 1).toBe(steps.length)
    expect((await desk.inLedger(items)).toSorted()).toEqual(items.map(({ documentId }) => documentId).toSorted())
    expect(await countPublicRows(items)).toBe(items.length)
    expect(verifyChain(await desk.entries())).toMatchObject({ isWhole: true })
  }, 300_000)

  it('two who publish it at once publish it once', async () => {
    for (let race = 1; race <= races; race += 1) {
      const items = Object.values(await desk.write(`Doppelt ${race}`))
      const id = await desk.approve(`Doppelt ${race}`, items)
      const answers = await Promise.all([desk.act(desk.approver, id, 'publish'), desk.act(desk.admin, id, 'publish')])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
      expect(answers.find(({ status }) => status === 400)?.body.code).toBe('finished')
      expect(await desk.inLedger(items)).toHaveLength(items.length)
    }
  }, 300_000)

  it('who edits while another publishes comes before or after all of it', async () => {
    for (let race = 1; race <= races; race += 1) {
      const documents = await desk.write(`Rennen ${race}`)
      const items = Object.values(documents)
      const id = await desk.approve(`Rennen ${race}`, items)
      const edit = () => desk.save(desk.editor, documents.goal, { title: `Ziel Rennen ${race}, überholt` })
      const publish = () => desk.act(desk.approver, id, 'publish')
      const [published, edited] = race % 2 === 0 ? await Promise.all([publish(), edit()]) : await Promise.all([edit(), publish()]).then(([first, second]) => [second, first] as const)
      expect(edited.status).toBe(200)
      const entries = (await desk.entries()).filter(({ documentId }) => items.some(item => item.documentId === documentId))
      if (published.status === 200)
        expect(entries.map(({ content }) => content?.title ?? content?.name).toSorted()).toEqual([`Ansatz Rennen ${race}`, `Feld Rennen ${race}`, `Ort Rennen ${race}`, `Ziel Rennen ${race}`])
      else
        expect([entries.length, published.body.items.map(({ title }) => title)]).toEqual([0, [`Ziel Rennen ${race}, überholt`]])
    }
  }, 300_000)
}
