import type { TestCms } from './boot-strapi.ts'
import type { BundleDesk } from './bundle-desk.ts'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { openBundleDesk } from './bundle-desk.ts'

let cms: TestCms
let desk: BundleDesk

beforeAll(async () => {
  process.env.KEK_SITE_URL = 'https://kek.example'
  cms = await bootStrapi({ isDemo: true })
  desk = await openBundleDesk(cms)
})
afterAll(async () => {
  await cms.close()
  delete process.env.KEK_SITE_URL
})

const allowedOf = ({ allowed }: Awaited<ReturnType<BundleDesk['look']>>, action: string) => allowed.find(one => one.action === action)

describe('a bundle', () => {
  it('proposes what has to come along, over any number of steps, and takes it in by one click', async () => {
    const { approach, goal, field, place } = await desk.write('Bahn')
    const id = await desk.bundle('Bahn', [approach])
    const { proposals } = await desk.look(desk.editor, id)
    expect(proposals.map(({ title, neededBy }) => [title, neededBy])).toEqual([['Ziel Bahn', ['Ansatz Bahn']], ['Ort Bahn', ['Ansatz Bahn']], ['Feld Bahn', ['Ziel Bahn']]])
    const { body } = await desk.act(desk.editor, id, 'companions')
    expect(body.proposals).toEqual([])
    expect(body.items.map(({ key }) => key)).toEqual([approach, goal, place, field].map(({ type, documentId }) => `${type}/${documentId}/de`))
  })

  it('goes to the public as one, in an order that needs no thought, with its note on every document', async () => {
    const { approach, goal, field, place } = await desk.write('Rad')
    const id = await desk.approve('Rad', [approach, place, goal, field], { note: 'Der Radverkehr kommt dazu.' })
    const { status, body } = await desk.act(desk.approver, id, 'publish')
    expect([status, body.state]).toEqual([200, 'published'])
    expect(body.finishedAt).not.toBeNull()
    const entries = (await desk.entries()).slice(-4)
    expect(entries.map(({ documentId }) => documentId)).toEqual([field, goal, place, approach].map(({ documentId }) => documentId))
    expect(new Set(entries.map(({ note }) => note))).toEqual(new Set(['Der Radverkehr kommt dazu.']))
    expect(await desk.act(desk.approver, id, 'publish')).toMatchObject({ status: 400, body: { code: 'finished' } })
  })

  it('is nobody\'s who may not: each document is asked, and every reason is said at once', async () => {
    const { approach, goal } = await desk.write('Bus')
    const id = await desk.bundle('Bus', [approach, goal])
    const refused = await desk.act(desk.approver, id, 'publish')
    expect(refused).toMatchObject({ status: 400, body: { code: 'notApproved', items: [{ title: 'Ansatz Bus' }, { title: 'Ziel Bus' }] } })
    expect((await desk.act(desk.approver, id, 'submit')).status).toBe(403)
    await desk.act(desk.editor, id, 'submit')
    expect((await desk.act(desk.editor, id, 'approve')).status).toBe(403)
    expect((await desk.act(desk.press, id, 'approve')).status).toBe(403)
    expect(await desk.inLedger([approach, goal])).toEqual([])
  })

  it('is approved no longer when one of its documents was changed, and names it', async () => {
    const { approach, goal, field, place } = await desk.write('Kita')
    const id = await desk.approve('Kita', [field, goal, place, approach])
    await desk.save(desk.editor, goal, { title: 'Ziel Kita und Hort' })
    const changed = await desk.look(desk.approver, id)
    expect(changed).toMatchObject({ state: 'draft', changedSinceApproval: ['Ziel Kita und Hort'] })
    expect(allowedOf(changed, 'publish')).toMatchObject({ ok: false, items: [{ title: 'Ziel Kita und Hort', reasons: [{ code: 'notApproved' }] }] })
    expect((await desk.act(desk.approver, id, 'publish')).status).toBe(400)
    expect(await desk.inLedger([approach, goal, field, place])).toEqual([])
    // Only what was changed has to be looked at again.
    expect(allowedOf(changed, 'submit')).toMatchObject({ ok: false })
    await desk.act(desk.editor, id, 'submit')
    expect((await desk.act(desk.approver, id, 'approve')).body.state).toBe('approved')
  })

  it('is sent back as a whole with a comment on each document', async () => {
    const { approach, goal } = await desk.write('Schule')
    const id = await desk.bundle('Schule', [approach, goal])
    await desk.act(desk.editor, id, 'submit')
    expect(await desk.act(desk.approver, id, 'request-changes')).toMatchObject({ status: 400, body: { code: 'commentMissing' } })
    expect((await desk.act(desk.approver, id, 'request-changes', { comment: 'Bitte mit Zahlen.' })).body.state).toBe('changesRequested')
    for (const { type, documentId } of [approach, goal])
      expect((await desk.ask(desk.editor, `/kek/documents/plugin::kek.${type}/${documentId}`)).body).toMatchObject({ state: 'changesRequested', comments: [{ text: 'Bitte mit Zahlen.' }] })
  })

  it('is not published in a state that the person has not seen', async () => {
    const { approach, goal, field, place } = await desk.write('Arzt')
    const id = await desk.approve('Arzt', [field, goal, place])
    const seen = Object.fromEntries((await desk.look(desk.approver, id)).items.map(({ key, contentHash }) => [key, contentHash]))
    await desk.ask(desk.editor, `/kek/bundles/${id}/items`, approach)
    expect(await desk.act(desk.approver, id, 'approve', { seen })).toMatchObject({ status: 400, body: { code: 'changedMeanwhile' } })
    await desk.ask(desk.editor, `/kek/bundles/${id}/items/remove`, approach)
    expect((await desk.act(desk.approver, id, 'publish', { seen })).body.state).toBe('published')
  })

  it('is withdrawn as one, and what points to something goes first', async () => {
    const { approach, goal, field, place } = await desk.write('Moor')
    const id = await desk.approve('Moor', [field, goal, place, approach], { note: 'Neu.' })
    await desk.act(desk.approver, id, 'publish')
    const { body } = await desk.act(desk.approver, id, 'withdraw', { reason: 'Beschluss aufgehoben.' })
    expect(body.state).toBe('withdrawn')
    expect((await desk.entries()).slice(-4).map(({ documentId, action, note }) => [documentId, action, note])).toEqual([approach, place, goal, field].map(({ documentId }) => [documentId, 'withdraw', 'Beschluss aufgehoben.']))
  })

  it('is shown as the site would be, to oneself and by a link, and only by those who work on all of it', async () => {
    const { approach, goal } = await desk.write('Blick')
    const id = await desk.bundle('Blick', [goal, approach])
    const preview = await desk.act(desk.editor, id, 'preview')
    const token = (preview.body as unknown as { url: string }).url.split('/').at(-1)
    expect((await cms.ask(`/api/kek/preview/${token}`, { token: null })).body).toMatchObject({ entries: [{ documentId: goal.documentId, title: 'Ziel Blick' }, { documentId: approach.documentId, title: 'Ansatz Blick' }] })
    expect((await desk.act(desk.press, id, 'share', { days: 3 })).status).toBe(403)
    const { body } = await desk.act(desk.editor, id, 'share', { days: 3 })
    expect((await desk.ask(desk.editor, `/kek/bundles/${id}/shares`)).body).toMatchObject([{ id: body.id, state: 'open' }])
  })

  it('is found from each of its documents', async () => {
    const goal = await desk.create('goal', { title: 'Ziel Suche' })
    const where = () => desk.ask(desk.editor, `/kek/bundle-of/plugin::kek.goal/${goal.documentId}`)
    expect((await where()).body).toEqual({})
    const id = await desk.bundle('Gefunden', [goal])
    expect((await where()).body).toEqual({ id, title: 'Gefunden' })
  })

  it('has no complaint about what comes along', async () => {
    const { approach, goal, field, place } = await desk.write('Wald')
    const id = await desk.bundle('Wald', [approach])
    const codes = async () => (await desk.look(desk.editor, id)).items[0]?.checks.map(({ code }) => code) ?? []
    expect((await codes()).filter(code => code === 'targetUnpublished')).toHaveLength(2)
    for (const item of [goal, field, place])
      await desk.ask(desk.editor, `/kek/bundles/${id}/items`, item)
    expect(await codes()).not.toContain('targetUnpublished')
  })
})

describe('a document', () => {
  it('is in one open bundle at most', async () => {
    const goal = await desk.create('goal', { title: 'Ziel Umzug' })
    const first = await desk.bundle('Erstes', [goal])
    const second = await desk.bundle('Zweites', [])
    const refused = await desk.ask(desk.editor, `/kek/bundles/${second}/items`, goal)
    expect(refused).toMatchObject({ status: 400, body: { code: 'inOtherBundle', title: expect.stringContaining('„Erstes“') } })
    await desk.act(desk.editor, first, 'dissolve')
    expect((await desk.ask(desk.editor, `/kek/bundles/${second}/items`, goal)).body.items).toHaveLength(1)
  })

  it('that was deleted keeps its bundle until it is taken out', async () => {
    const goal = await desk.create('goal', { title: 'Ziel Irrtum' })
    const id = await desk.bundle('Irrtum', [goal])
    await desk.admin.ask(`/content-manager/collection-types/plugin::kek.goal/${goal.documentId}`, { method: 'DELETE' })
    expect(await desk.act(desk.editor, id, 'submit')).toMatchObject({ status: 400, body: { code: 'gone' } })
    expect((await desk.ask(desk.editor, `/kek/bundles/${id}/items/remove`, goal)).body.items).toEqual([])
  })

  it('comes into a bundle by those who work on such documents', async () => {
    const goal = await desk.create('goal', { title: 'Ziel Fremd' })
    expect((await desk.ask(desk.press, '/kek/bundles', { title: 'Presse', items: [goal] })).status).toBe(403)
    expect((await desk.ask(desk.editor, '/kek/bundles', { title: ' ', items: [goal] }))).toMatchObject({ status: 400, body: { code: 'titleMissing' } })
    expect((await desk.ask(desk.editor, '/kek/bundles', { title: 'X', items: [{ type: 'admin', documentId: 'x' }] })).status).toBe(400)
  })
})

describe('a planned bundle', () => {
  const inAMoment = () => new Date(Date.now() + 60_000).toISOString()

  it('waits as a whole, cannot be changed meanwhile, and is called off as a whole', async () => {
    const { approach, goal, field, place } = await desk.write('Plan')
    const id = await desk.approve('Plan', [field, goal, place, approach])
    expect(await desk.act(desk.approver, id, 'schedule')).toMatchObject({ status: 400, body: { code: 'atMissing' } })
    const { body } = await desk.act(desk.approver, id, 'schedule', { at: inAMoment() })
    expect(body).toMatchObject({ state: 'scheduled', scheduled: { action: 'publish' } })
    expect(await desk.ask(desk.editor, `/kek/bundles/${id}/items/remove`, goal)).toMatchObject({ status: 400, body: { code: 'scheduled' } })
    expect((await desk.act(desk.editor, id, 'unschedule')).status).toBe(403)
    expect((await desk.act(desk.approver, id, 'unschedule')).body).toMatchObject({ state: 'approved', scheduled: null })
  })

  it('comes out by itself, all at once, and not in another content than the one that was planned', async () => {
    const runAsOf = async (id: number) => {
      await cms.strapi.db.query('plugin::kek.schedule-job').updateMany({ where: { bundleId: String(id) }, data: { at: '2020-01-01T00:00:00.000Z' } })
      await cms.strapi.plugin('kek').service('schedule').runDue()
    }
    const first = Object.values(await desk.write('Eins'))
    const good = await desk.approve('Eins', first)
    await desk.act(desk.approver, good, 'schedule', { at: inAMoment() })
    await runAsOf(good)
    expect((await desk.inLedger(first)).length).toBe(4)
    expect((await desk.look(desk.approver, good)).state).toBe('published')

    const second = await desk.write('Zwei')
    const moved = await desk.approve('Zwei', Object.values(second))
    await desk.act(desk.approver, moved, 'schedule', { at: inAMoment() })
    await desk.save(desk.editor, second.place, { name: 'Ort Zwei, umbenannt' })
    expect(await desk.look(desk.approver, moved)).toMatchObject({ scheduled: null })
    await runAsOf(moved)
    expect(await desk.inLedger(Object.values(second))).toEqual([])
    const failed = await cms.strapi.db.query('plugin::kek.schedule-job').findOne({ where: { bundleId: String(moved) } }) as { status: string, failure: string }
    expect(failed).toMatchObject({ status: 'failed', failure: expect.stringContaining('„Ort Zwei, umbenannt“') })
  })
})
