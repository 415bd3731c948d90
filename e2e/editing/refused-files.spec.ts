import { expect, test } from '../test.ts'
import { AdminApi } from './admin-api.ts'
import { uploadFromBrowser, uploadInPieces } from './large-upload.ts'
import { faultsOf } from './refusal.ts'
import { makePdf, svgWithScript } from './sample-files.ts'

let press: AdminApi
test.beforeAll(async ({ system }) => {
  press = await AdminApi.signIn(system.cmsOrigin, 'presse')
})

interface Case {
  readonly what: string
  readonly name: string
  readonly mimeType: string
  readonly bytes: Buffer
  readonly sentence: RegExp
}
const cases: readonly Case[] = [
  { what: 'an SVG with a script', name: 'bild.svg', mimeType: 'image/svg+xml', bytes: svgWithScript, sentence: /„bild\.svg“: SVG-Dateien können Skripte enthalten/ },
  { what: 'an SVG that calls itself a PNG', name: 'bild.png', mimeType: 'image/png', bytes: svgWithScript, sentence: /„bild\.png“ ist kein PNG-Bild/ },
  { what: 'a PDF that is none', name: 'artikel.pdf', mimeType: 'application/pdf', bytes: Buffer.from('Das ist kein PDF.'), sentence: /„artikel\.pdf“ ist kein PDF/ },
  { what: 'a web page that calls itself text', name: 'notiz.txt', mimeType: 'text/plain', bytes: Buffer.from('<html><script>alert(1)</script>'), sentence: /„notiz\.txt“/ },
  { what: 'an empty file', name: 'leer.pdf', mimeType: 'application/pdf', bytes: Buffer.alloc(0), sentence: /leer/ },
]

test.describe('the library refuses, in German,', () => {
  for (const { what, name, mimeType, bytes, sentence } of cases) {
    test(what, async () => {
      expect(faultsOf(await press.upload(name, mimeType, bytes), 400, sentence)).toEqual([])
      const { body } = await press.ask(`/upload/files?pageSize=1&_q=${encodeURIComponent(name)}`)
      expect(body.results, 'nichts davon liegt in der Bibliothek').toEqual([])
    })
  }

  const tooLarge = { status: 413, body: expect.stringContaining('Die Datei ist zu groß: Erlaubt sind höchstens 50 MB.') as unknown }

  test('300 MB from a browser', async ({ page, system }) => {
    await page.goto(`${system.cmsOrigin}/admin`)
    expect(await uploadFromBrowser(page, press.token, 300)).toMatchObject(tooLarge)
  })

  test('300 MB in pieces, whose end nobody knows', async ({ system }) => {
    expect(await uploadInPieces(system.cmsOrigin, press.token, 300)).toMatchObject(tooLarge)
  })

  test('but still takes what is right after all that', async () => {
    expect((await press.upload('danach.pdf', 'application/pdf', makePdf('danach'))).status).toBe(201)
  })
})
