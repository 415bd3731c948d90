import type { Settled, StaleSave } from './guard-saves.ts'
import { describe, expect, it } from 'vitest'
import { guardSaves } from './guard-saves.ts'
import { OpenedForms } from './opened-forms.ts'

const url = 'http://cms/content-manager/collection-types/plugin::kek.goal/abc?locale=de'
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) => new Response(JSON.stringify(body), { status, headers })

/** A CMS that holds one goal and refuses what was not begun with its newest state. */
function standIn({ tellsHash = true } = {}) {
  const state = { title: 'Alt', version: 1, asked: [] as string[], saved: [] as string[] }
  const hash = () => `hash${state.version}`
  const respond = (address: string, init: RequestInit = {}): Response => {
    const headers = new Headers(init.headers)
    state.asked.push(`${init.method ?? 'GET'} ${address.replace('http://cms', '')} ${headers.get('X-KEK-Base') ?? '-'} ${headers.get('Authorization') ?? ''}`.trim())
    if (address.includes('/kek/documents/'))
      return json({ contentHash: hash() })
    if (init.method !== 'PUT')
      return json({ data: { documentId: 'abc', title: state.title } }, 200, tellsHash ? { 'X-KEK-Content-Hash': hash() } : {})
    const base = headers.get('X-KEK-Base')
    if (base && base !== hash())
      return json({ error: { status: 400, name: 'ValidationError', message: 'Zu spät.', details: { code: 'staleVersion', version: state.version, base: Number(base.slice(4)), theirs: { by: { id: 2, name: 'Berta' }, at: '2026-11-26T10:00:00.000Z' } } } }, 400)
    Object.assign(state, JSON.parse(String(init.body)), { version: state.version + 1 })
    return json({ data: { documentId: 'abc', title: state.title } })
  }
  const fetchAlike = (async (address: string, init?: RequestInit) => respond(address, init)) as unknown as typeof fetch
  const guardWith = (settle: (save: StaleSave) => Promise<Settled | undefined>, opened = new OpenedForms()) => guardSaves(fetchAlike, { settle, onSaved: ({ documentId }) => state.saved.push(documentId), opened })
  return { state, guardWith }
}

const put = (title: string): RequestInit => ({ method: 'PUT', headers: { Authorization: 'Bearer a' }, body: JSON.stringify({ title }) })
const nobody = async () => undefined

describe('a form that saves', () => {
  it('says which state it was opened with, and tells that it saved', async () => {
    const { state, guardWith } = standIn()
    const guarded = guardWith(nobody)
    await guarded(url)
    expect((await guarded(url, put('Neu'))).status).toBe(200)
    expect(state.asked.at(-1)).toBe('PUT /content-manager/collection-types/plugin::kek.goal/abc?locale=de hash1 Bearer a')
    expect(state.saved).toEqual(['abc'])
  })

  it('asks for the state by itself where the CMS does not tell it, as the person who is signed in', async () => {
    const { state, guardWith } = standIn({ tellsHash: false })
    const guarded = guardWith(nobody)
    await guarded(url, { headers: { Authorization: 'Bearer a' } })
    await guarded(url, put('Neu'))
    expect(state.asked).toContain('GET /kek/documents/plugin::kek.goal/abc?locale=de - Bearer a')
    expect(state.asked.at(-1)).toContain('hash1')
  })

  it('claims nothing between saving and loading again, so it never stands in its own way', async () => {
    const { state, guardWith } = standIn()
    const guarded = guardWith(nobody)
    await guarded(url)
    await guarded(url, put('Eins'))
    expect((await guarded(url, put('Zwei'))).status).toBe(200)
    expect(state.asked.at(-1)).toContain(' - ')
    await guarded(url)
    await guarded(url, put('Drei'))
    expect(state.asked.at(-1)).toContain(' hash3 ')
  })

  it('lets the person decide when it came too late, and saves that over the newest state', async () => {
    const { state, guardWith } = standIn()
    const met: StaleSave[] = []
    const mine = guardWith(async (save) => {
      met.push(save)
      const over = await save.load()
      return over && { data: { title: `${String(save.mine.title)} und ${String(over.data.title)}` }, over }
    })
    await mine(url)
    const theirs = guardWith(nobody)
    await theirs(url)
    await theirs(url, put('Ihres'))
    expect((await mine(url, put('Meines'))).status).toBe(200)
    expect(state.title).toBe('Meines und Ihres')
    expect(met).toMatchObject([{ address: { type: 'goal', documentId: 'abc', locale: 'de' }, base: 1, theirs: { by: 'Berta', at: '2026-11-26T10:00:00.000Z' }, seen: { data: { title: 'Alt' } } }])
  })

  it('hands the refusal on when the person gives up: nothing is saved', async () => {
    const { state, guardWith } = standIn()
    const mine = guardWith(nobody)
    await mine(url)
    state.version = 2
    const response = await mine(url, put('Meines'))
    expect([response.status, state.title, state.saved]).toEqual([400, 'Alt', []])
    expect(await response.json()).toMatchObject({ error: { message: 'Zu spät.' } })
  })

  it('is measured by what was typed over, though a newer state was loaded around it', async () => {
    const { state, guardWith } = standIn()
    const opened = new OpenedForms()
    const mine = guardWith(nobody, opened)
    await mine(url)
    state.version = 2
    await mine(url, put('Meines'))
    await mine(url)
    opened.pin({ type: 'goal', documentId: 'abc', locale: 'de' }, 'hash1')
    expect((await mine(url, put('Meines'))).status).toBe(400)
    opened.release({ type: 'goal', documentId: 'abc', locale: 'de' })
    expect((await mine(url, put('Meines'))).status).toBe(200)
  })

  it('is asked again when somebody saves even while the person decides', async () => {
    const { state, guardWith } = standIn()
    let asked = 0
    const mine = guardWith(async (save) => {
      asked++
      const over = await save.load()
      if (asked === 1)
        state.version++
      return over && { data: { title: 'Meines' }, over }
    })
    await mine(url)
    state.version++
    expect((await mine(url, put('Meines'))).status).toBe(200)
    expect(asked).toBe(2)
  })

  it('leaves everything else alone', async () => {
    const { state, guardWith } = standIn()
    await guardWith(nobody)('http://cms/content-manager/init', { method: 'POST' })
    expect(state.asked).toEqual(['POST /content-manager/init -'])
  })
})
