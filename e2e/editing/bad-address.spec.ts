import { countElements } from '../crawl/html.ts'
import { expect, test } from '../test.ts'
import { askRaw } from './raw-request.ts'

const long = 'x'.repeat(5000)

/** Addresses that nobody types by accident, and what the site answers. */
const addresses: readonly (readonly [path: string, status: number])[] = [
  ['/%', 400],
  ['/%zz', 400],
  ['/%ff', 400],
  ['/konzept/%c3%28', 400],
  ['/presse?q=%E0%A4%A', 400],
  ['/konzept/%00', 400],
  ['/suche?q=%00', 400],
  [`/presse?q=${long}`, 414],
  [`/${long}`, 414],
  ['/presse?jahr=abc', 200],
  ['/presse?jahr=-1&seite=-5', 200],
  ['/presse?seite=1e9', 200],
  ['/presse?seite=99999999999999999999', 200],
  ['/presse?medium=__proto__&thema=constructor', 200],
  ['/presse?jahr[]=2018&q[$ne]=1', 200],
  ['/presse?jahr=2018&jahr=2017', 200],
  ['/presse?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E', 200],
  ['/presse?q=%25%27%20OR%201%3D1--', 200],
  ['/suche?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', 200],
  ['/suche?q=((((((((((%5B%5B%5B', 200],
  [`/suche?q=${'%F0%9F%A6%86'.repeat(100)}`, 200],
  ['/suche?q=%E2%80%AE%D7%90', 200],
  ['/fr', 404],
  ['/fr/konzept', 404],
  ['/de/konzept', 404],
  ['/en/leichte-sprache', 404],
  ['/../../etc/passwd', 404],
  ['/konzept/..%2f..%2fetc%2fpasswd', 404],
  ['/media/../server/index.mjs', 404],
  ['/js/../../server/index.mjs', 404],
  ['/_nuxt/%2e%2e/%2e%2e/server/index.mjs', 404],
  ['/__nuxt_error?statusCode=200&message=Hallo', 404],
  ['/_payload.json', 404],
  ['/konzept/constructor', 404],
  ['/ansaetze/__proto__', 404],
  ['/admin', 404],
  ['/api/kek/state', 404],
]

/** The page without the one script that every page holds, the same on all of them. */
function withoutOwnScript(html: string): { readonly scripts: number, readonly rest: string } {
  const own = /<script>\(\(\) => \{\n {2}const place = 'kek-display'\n[^<]*<\/script>/g
  return { scripts: html.match(own)?.length ?? 0, rest: html.replace(own, '') }
}

test('hostile addresses get a clear answer in German, never an error of ours', async ({ system }) => {
  const faults: string[] = []
  for (const [path, status] of addresses) {
    const answer = await askRaw(system.siteOrigin, path)
    const name = path.slice(0, 60)
    if (answer.status !== status)
      faults.push(`${name}: ${answer.status} statt ${status}`)
    else if (!answer.contentType.startsWith('text/html') || countElements(answer.body, 'h1') !== 1 || !answer.body.includes('lang="de"'))
      faults.push(`${name}: keine deutsche Seite`)
    // In the value of an attribute a quotation mark alone could do harm, and there is none left.
    const { scripts, rest } = withoutOwnScript(answer.body)
    if (scripts !== 1 || /<script(?! type="application\/ld\+json">| type="speculationrules">\{"prefetch":\[)|<img src=x|\bat .*:\d+:\d+|node_modules/.test(rest.replace(/ content="[^"]*"/g, '')))
      faults.push(`${name}: Schadcode oder Innereien auf der Seite`)
  }
  expect(faults).toEqual([])
})

test('bytes that are no address at all get a sentence in German', async ({ system }) => {
  expect(await askRaw(system.siteOrigin, '/\u00FF')).toMatchObject({ status: 400, contentType: 'text/plain; charset=utf-8', body: 'Diese Anfrage ist nicht zu verstehen.\n' })
})

/** Questions to the ledger, and the beginning of the German title of the problem that it answers with. */
const questions: readonly (readonly [path: string, status: number, title: RegExp])[] = [
  ['/api/kek/changes?after=-1', 400, /„after“/],
  ['/api/kek/changes?after=abc', 400, /„after“/],
  ['/api/kek/changes?after=1.5', 400, /„after“/],
  ['/api/kek/changes?after=99999999999999999999', 400, /„after“/],
  ['/api/kek/changes?after=0&wait=1e9', 400, /„wait“/],
  ['/api/kek/changes?after=0&wait=-1', 400, /„wait“/],
  ['/api/kek/changes?after=0&limit=0', 400, /„limit“/],
  ['/api/kek/changes?after=0&limit=1000000', 400, /„limit“/],
  ['/api/kek/changes?after=1&after=2', 400, /„after“/],
  ['/api/kek/changes?after[$gt]=1', 400, /after/],
  ['/api/kek/media/zz', 404, /Datei/],
  ['/api/kek/media/%E0%A4%A', 404, /Datei/],
  [`/api/kek/media/${'0'.repeat(64)}`, 404, /Datei/],
  ['/api/kek/media/..%2f..%2fdatabase%2fkek.db', 404, /Datei/],
]

test('hostile questions to the ledger get a problem in German', async ({ system }) => {
  const faults: string[] = []
  for (const [path, status, title] of questions) {
    const answer = await askRaw(system.cmsOrigin, path)
    const isProblem = answer.contentType.startsWith('application/problem+json')
    const problem = isProblem ? JSON.parse(answer.body) as { status: number, title: string } : undefined
    if (answer.status !== status || problem?.status !== status || !title.test(problem.title))
      faults.push(`${path}: ${answer.status} ${answer.contentType} ${answer.body.slice(0, 120)}`)
  }
  expect(faults).toEqual([])
})
