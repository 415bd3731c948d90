import type { Answer } from './admin-api.ts'
import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { faultsOf } from './refusal.ts'

interface Asker {
  readonly press: AdminApi
  readonly editor: AdminApi
  readonly nobody: AdminApi
}
interface Case {
  readonly name: string
  readonly ask: (as: Asker) => Promise<Answer>
  readonly status: number
  readonly sentence: RegExp
}

const article = { title: 'Ein Artikel', date: '09/2018' }
const post = (body: unknown) => ({ method: 'POST', body }) as const
const notYourRole = /^Das gehört nicht zu Ihrer Rolle\. Es wurde nichts geändert/

const cases: readonly Case[] = [
  { name: 'publishing without title and date', ask: ({ press }) => press.publishNew('press-article', {}), status: 400, sentence: /„Titel“ fehlt noch.*„Datum“ fehlt noch/ },
  { name: 'a day that does not exist', ask: ({ press }) => press.documents('press-article', '', post({ ...article, date: '31.02.2018' })), status: 400, sentence: /„31\.02\.2018“/ },
  { name: 'a precision that does not exist', ask: ({ press }) => press.documents('press-article', '', post({ ...article, date: '2018-09-01', datePrecision: 'week' })), status: 400, sentence: /„Genauigkeit“/ },
  { name: 'rights that do not exist', ask: ({ press }) => press.documents('press-article', '', post({ ...article, rights: 'mine' })), status: 400, sentence: /„Rechte“/ },
  { name: 'a title of 5000 letters', ask: ({ press }) => press.documents('press-article', '', post({ ...article, title: 'x'.repeat(5000) })), status: 400, sentence: /„Titel“ ist zu lang/ },
  { name: 'half a character', ask: ({ press }) => press.documents('press-article', '', post({ ...article, title: 'kaputt \uD800 ' })), status: 400, sentence: /„Titel“/ },
  { name: 'an address that is taken', ask: ({ press }) => press.documents('press-article', '', post({ ...article, slug: 'mobilitaet-hoch-im-kurs' })), status: 400, sentence: /„mobilitaet-hoch-im-kurs“ ist schon vergeben \(an „Mobilität hoch im Kurs“\)/ },
  { name: 'an address out of other characters', ask: ({ press }) => press.publishNew('press-article', { ...article, slug: '../Ä b' }), status: 400, sentence: /„Adresse der Seite“/ },
  { name: 'a link that is a script', ask: ({ press }) => press.publishNew('press-article', { ...article, publisherUrl: 'javascript:alert(1)' }), status: 400, sentence: /„Adresse beim Verlag“/ },
  { name: 'a relation to something that never was', ask: ({ press }) => press.documents('press-article', '', post({ ...article, medium: { connect: [{ documentId: 'never' }] } })), status: 400, sentence: /Verweis/ },
  { name: 'a language that does not exist', ask: ({ editor }) => editor.documents('approach', '?locale=xx', post({ title: 'Ein Ansatz' })), status: 400, sentence: /Sprache/ },
  { name: 'half a JSON text', ask: ({ press }) => press.documents('press-article', '', post('{"title": "Ein Art')), status: 400, sentence: /kein vollständiges JSON/ },
  { name: 'publishing what does not exist', ask: ({ press }) => press.documents('press-article', '/never/actions/publish', post({})), status: 404, sentence: /gibt es (?:hier )?nicht \(mehr\)/ },
  { name: 'the press office changing an approach', ask: async ({ press }) => press.documents('approach', `/${await press.find('approach', 'Rufbus')}`, { method: 'PUT', body: { title: 'Gekapert' } }), status: 403, sentence: notYourRole },
  { name: 'an editor publishing', ask: async ({ editor }) => editor.documents('approach', `/${await editor.find('approach', 'Rufbus')}/actions/publish`, post({})), status: 403, sentence: notYourRole },
  { name: 'the press office deleting what is public', ask: async ({ press }) => press.documents('press-article', `/${await press.find('press-article', 'Mobilität')}`, { method: 'DELETE' }), status: 403, sentence: notYourRole },
  { name: 'nobody signed in', ask: ({ nobody }) => nobody.documents('press-article', ''), status: 401, sentence: /nicht angemeldet/ },
]

test.describe('is refused in German, and leaves everything as it was:', () => {
  let asker: Asker
  test.beforeAll(async ({ system }) => {
    asker = {
      press: await AdminApi.signIn(system.cmsOrigin, 'presse'),
      editor: await AdminApi.signIn(system.cmsOrigin, 'redaktion'),
      nobody: new AdminApi(system.cmsOrigin, ''),
    }
  })

  for (const { name, ask, status, sentence } of cases) {
    test(name, async ({ system }) => {
      const head = await system.ledgerHead()
      expect(faultsOf(await ask(asker), status, sentence)).toEqual([])
      expect(await system.ledgerHead()).toBe(head)
    })
  }
})
