import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendFile, sentenceOf, signInAs, tinyPng } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'

interface Made { readonly documentId: string }
interface Used { readonly type: string, readonly documentId: string, readonly locale: string, readonly title: string, readonly field: string, readonly fieldLabel: string, readonly isPublic: boolean, readonly isDraft: boolean }

let cms: TestCms
let editor: Person
let press: Person
let administrator: Person

const documents = (type: string) => cms.strapi.documents(`plugin::kek.${type}` as never) as unknown as Record<'create' | 'update' | 'publish' | 'unpublish' | 'delete', (params: object) => Promise<Made>>
const make = (type: string, data: object) => documents(type).create({ data })
const link = (...made: Made[]) => ({ set: made.map(({ documentId }) => ({ documentId })) })

async function usage(type: string, { documentId }: Made): Promise<string[]> {
  const { status, body } = await editor.ask(`/kek/documents/plugin::kek.${type}/${documentId}/usage`)
  expect(status).toBe(200)
  return (body as Used[]).map(say)
}
const say = ({ type, title, fieldLabel, locale, isDraft, isPublic }: Used) => `${type} ${title} (${fieldLabel}, ${locale}):${isDraft ? ' draft' : ''}${isPublic ? ' public' : ''}`

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  editor = await signInAs(cms, 'redaktion')
  press = await signInAs(cms, 'presse')
  administrator = await signInAs(cms, 'admin')
})
afterAll(() => cms.close())

describe('where a document is used', () => {
  it('is said for drafts and for what is public, which may differ', async () => {
    const [old, next] = [await make('department', { name: 'Kreisplanung' }), await make('department', { name: 'Bauamt' })]
    const approach = await make('approach', { title: 'Praxen', department: link(old) })
    expect(await usage('department', old)).toEqual(['approach Praxen (Zuständiger Fachdienst, de): draft'])
    await documents('approach').publish({ documentId: approach.documentId })
    expect(await usage('department', old)).toEqual(['approach Praxen (Zuständiger Fachdienst, de): draft public'])
    await documents('approach').update({ documentId: approach.documentId, data: { department: link(next) } })
    expect(await usage('department', old)).toEqual(['approach Praxen (Zuständiger Fachdienst, de): public'])
    expect(await usage('department', next)).toEqual(['approach Praxen (Zuständiger Fachdienst, de): draft'])
    await documents('approach').unpublish({ documentId: approach.documentId })
    expect(await usage('department', old)).toEqual([])
  })

  it('counts every place, by whichever field and language', async () => {
    const theme = await make('field', { title: 'Klima', kind: 'crossCutting' })
    await documents('field').update({ documentId: theme.documentId, locale: 'en', data: { title: 'Climate' } })
    const approach = await make('approach', { title: 'Radwege', field: link(theme), themes: link(theme) })
    await documents('approach').update({ documentId: approach.documentId, locale: 'en', data: { title: 'Cycling', themes: link(theme) } })
    await make('press-article', { title: 'Artikel', date: '2018', aboutFields: link(theme) })
    expect(await usage('field', theme)).toEqual([
      'approach Cycling (Querschnittsthemen, en): draft',
      'approach Radwege (Handlungsfeld, de): draft',
      'approach Radwege (Querschnittsthemen, de): draft',
      'press-article Artikel (Zu Feldern und Themen, de): draft',
    ])
  })

  it('includes links to its page in texts and printed addresses, and nothing that only looks like it', async () => {
    const goal = await make('goal', { title: 'Gesund leben', description: 'Siehe [sich selbst](/ziele/gesund-leben).' })
    const page = await make('page', { title: 'Wegweiser', text: 'Zum [Ziel](/ziele/gesund-leben#mitte).' })
    await make('page', { title: 'Andere', text: 'Zum [Ziel](/ziele/gesund-leben-2), zu /ziele/gesund-leben und [weg](https://example.org/ziele/gesund-leben).' })
    await make('plan', { title: 'Konzept', shortTitle: 'KEK', region: 'Kreis', aliases: [{ from: '/gesund', to: '/ziele/gesund-leben' }] })
    expect(await usage('goal', goal)).toEqual(['plan Konzept (Kurzadressen, de): draft', 'page Wegweiser (Text, de): draft'])
    await documents('page').publish({ documentId: page.documentId })
    await documents('page').update({ documentId: page.documentId, data: { text: 'Ohne.' } })
    expect(await usage('goal', goal)).toContain('page Wegweiser (Text, de): public')
  })

  it('is nowhere for what nobody refers to, and is asked by accounts only', async () => {
    expect(await usage('place', await make('place', { name: 'Parchim' }))).toEqual([])
    expect((await editor.ask('/kek/documents/plugin::kek.gibtsnicht/abc/usage')).status).toBe(404)
    expect((await cms.ask('/kek/documents/plugin::kek.place/abc/usage', { token: null })).status).toBe(401)
    expect((await cms.ask('/kek/files/1/usage', { token: null })).status).toBe(401)
    expect((await editor.ask('/kek/files/99999/usage')).status).toBe(404)
  })
})

describe('a file of the library', () => {
  const upload = async (name: string) => ((await sendFile(cms, { token: press.token, name, bytes: tinyPng })).body as { id: number }[])[0]?.id ?? 0
  const remove = (id: number) => administrator.ask(`/upload/files/${id}`, { method: 'DELETE' })
  const makeImage = (title: string, file: number) => make('image', { title, file, author: 'Kreis', licence: 'CC BY 4.0', isDecorative: true })
  const count = (id: number) => cms.strapi.db.query('plugin::upload.file').count({ where: { id } })

  it('says where it is used', async () => {
    const file = await upload('rathaus.png')
    const { documentId } = await makeImage('Rathaus', file)
    await documents('image').publish({ documentId })
    await documents('image').update({ documentId, data: { file: await upload('neu.png') } })
    expect(((await editor.ask(`/kek/files/${file}/usage`)).body as Used[]).map(say)).toEqual(['image Rathaus (Bilddatei, de): public'])
  })

  it('is not deleted as long as a draft, a publication or the trash needs it', async () => {
    const file = await upload('markt.png')
    const image = await makeImage('Markt', file)
    const refused = await remove(file)
    expect([refused.status, sentenceOf(refused.body)]).toEqual([400, 'Die Datei „markt.png“ wird noch gebraucht: Bild „Markt“ (Bilddatei). Bitte die Datei dort zuerst entfernen. Soll nur eine neue Fassung an ihre Stelle: „Ersetzen“ geht jederzeit.'])
    await documents('image').delete({ documentId: image.documentId })
    const kept = await remove(file)
    expect([kept.status, sentenceOf(kept.body)]).toEqual([400, expect.stringMatching(/gehört zu „Markt“ im Papierkorb, das noch 30 Tage/)])
    const [item] = (await administrator.ask('/kek/trash')).body as { id: number }[]
    expect((await administrator.ask(`/kek/trash/${item?.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await remove(file)).status).toBe(200)
    expect(await count(file)).toBe(0)
  })

  it('keeps the others when one of several, or of a folder, is needed', async () => {
    const [used, free] = [await upload('gebraucht.png'), await upload('frei.png')]
    await makeImage('Gebraucht', used)
    const many = await administrator.ask('/upload/actions/bulk-delete', { method: 'POST', body: { fileIds: [free, used], folderIds: [] } })
    expect([many.status, sentenceOf(many.body)]).toEqual([400, expect.stringContaining('„gebraucht.png“ wird noch gebraucht')])
    const folder = (await administrator.ask('/upload/folders', { method: 'POST', body: { name: 'Ablage', parent: null } })).body as { data: { id: number } }
    await administrator.ask('/upload/actions/bulk-move', { method: 'POST', body: { fileIds: [free, used], folderIds: [], destinationFolderId: folder.data.id } })
    const whole = await administrator.ask('/upload/actions/bulk-delete', { method: 'POST', body: { fileIds: [], folderIds: [folder.data.id] } })
    expect([whole.status, sentenceOf(whole.body)]).toEqual([400, expect.stringContaining('„gebraucht.png“ wird noch gebraucht')])
    expect([await count(used), await count(free)]).toEqual([1, 1])
    expect((await administrator.ask('/upload/actions/bulk-delete', { method: 'POST', body: { fileIds: [free], folderIds: [] } })).status).toBe(200)
    expect([await count(used), await count(free)]).toEqual([1, 0])
  })

  it('may be replaced: the public keeps what was published, until it is published again', async () => {
    const file = await upload('alt.png')
    const { documentId } = await makeImage('Ersetzt', file)
    await documents('image').publish({ documentId })
    const published = async () => ((await cms.ask('/api/kek/state', { token: null })).body as { entries: { documentId: string, content: { file: { sha256: string } } }[] }).entries.find(entry => entry.documentId === documentId)?.content.file.sha256
    const before = await published()
    const other = Uint8Array.from([...tinyPng, 0])
    expect((await sendFile(cms, { token: press.token, path: `/upload?id=${file}`, name: 'neu.png', bytes: other })).status).toBe(200)
    expect(await published()).toBe(before)
    expect((await fetch(`${cms.origin}/api/kek/media/${before}`)).status).toBe(200)
  })
})
