import type { Reply } from '../load/reader.ts'
import type { Row } from '../report/row.ts'
import type { Scenario } from './scenario.ts'
import { setTimeout as delay } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { pages } from '@kek/e2e/pages'
import { Reader } from '../load/reader.ts'
import { readResidentMegabytes } from '../measure/processes.ts'
import { findFonts, findPageParts, readableText } from './page-parts.ts'
import { browserHeaders } from './scenario.ts'

/**
 * Memory counts as at rest when it has not moved by more than this for so many looks; after the last look it counts in any case.
 * V8 gives memory back in steps, several seconds apart, once it finds itself idle: twenty quiet seconds say that it is done.
 */
const rest = { megabytes: 1, looks: 40, pauseMilliseconds: 500, lastLook: 240 }

/** What the site weighs: in the machine's memory when nobody asks, and on the way to a reader of the home page. Comes last, after all load. */
export const measureWeight: Scenario = async ({ system: { site } }) => ({
  title: 'Gewicht',
  explanation: [
    'Arbeitsspeicher (RSS) des Prozesses der Website nach allen Messungen, sobald er sich 20 Sekunden lang nicht mehr bewegt; und was ein Browser für die Startseite überträgt,',
    'mit Brotli und samt Kopfzeilen, ohne Bilder. Schriften zählen, soweit die Seite eines ihrer Zeichen enthält.',
  ],
  rows: [
    { name: 'Speicher der Website in Ruhe', unit: 'MB', better: 'less', figures: [await memoryAtRest(site.pid)], target: { of: 'max', comparison: 'atMost', limit: 250 } },
    ...await weighHomePage(site.origin),
    await weighEveryPage(site.origin),
  ],
})

/** Megabytes that a process holds once it has stopped giving back or taking more. */
async function memoryAtRest(pid: number): Promise<number> {
  const seen: number[] = []
  for (let look = 0; look < rest.lastLook; look += 1) {
    seen.push(readResidentMegabytes(pid))
    const last = seen.slice(-rest.looks)
    if (last.length === rest.looks && Math.max(...last) - Math.min(...last) <= rest.megabytes)
      break
    await delay(rest.pauseMilliseconds)
  }
  return Math.max(...seen.slice(-rest.looks))
}

async function weighHomePage(origin: string): Promise<Row[]> {
  const reader = new Reader(origin, 6)
  const load = (path: string) => reader.ask(path, { headers: browserHeaders })
  const loadAll = (paths: readonly string[]) => Promise.all(paths.map(load))
  const page = await load('/')
  const html = readText(page)
  const parts = findPageParts(html)
  const [styles, scripts] = [await loadAll(parts.styles), await loadAll(parts.scripts)]
  const text = readableText(html)
  const fonts = await loadAll(styles.flatMap((style, index) => findFonts(readText(style), parts.styles[index] ?? '/', text)))
  reader.close()
  const row = (name: string, replies: readonly Reply[]): Row => ({ name: `Startseite: ${name}`, unit: 'kB', better: 'less', figures: [replies.reduce((sum, reply) => sum + transferredKilobytes(reply), 0)] })
  return [
    row('HTML', [page]),
    row('Gestaltung (CSS)', styles),
    row('Schriften', fonts),
    row('Skripte', scripts),
    { ...row('zusammen', [page, ...styles, ...fonts, ...scripts]), target: { of: 'max', comparison: 'atMost', limit: 150 } },
  ]
}

/** HTML and style sheets of each kind of page. */
async function weighEveryPage(origin: string): Promise<Row> {
  const reader = new Reader(origin, 6)
  const figures: number[] = []
  for (const { path } of pages.filter(({ status = 200 }) => status === 200)) {
    const page = await reader.ask(path, { headers: browserHeaders })
    const styles = await Promise.all(findPageParts(readText(page)).styles.map(style => reader.ask(style, { headers: browserHeaders })))
    figures.push([page, ...styles].reduce((sum, reply) => sum + transferredKilobytes(reply), 0))
  }
  reader.close()
  return { name: 'Jede Art von Seite: HTML und Gestaltung', unit: 'kB', better: 'less', figures, target: { of: 'max', comparison: 'atMost', limit: 60 } }
}

function readText({ body, headers }: Reply): string {
  switch (headers['content-encoding']) {
    case 'br': return brotliDecompressSync(body).toString()
    case 'gzip': return gunzipSync(body).toString()
    default: return body.toString()
  }
}

/** Kilobytes (10³ bytes) of an answer on the wire. @throws Error when it is not the file that was asked for */
function transferredKilobytes({ status, rawHeaders, body }: Reply): number {
  if (status !== 200)
    throw new Error(`Ein Teil der Startseite antwortet mit ${status}.`)
  const statusLine = 'HTTP/1.1 200 OK\r\n'.length
  const separators = ': '.length + '\r\n'.length
  const headers = rawHeaders.reduce((sum, text) => sum + text.length, rawHeaders.length / 2 * separators)
  return (statusLine + headers + '\r\n'.length + body.length) / 1000
}
