import type { Load, LoadResult } from '../load/load.ts'
import type { Row } from '../report/row.ts'
import type { Scenario } from './scenario.ts'
import { putUnderLoad } from '../load/load.ts'
import { Reader } from '../load/reader.ts'
import { quickReaders } from '../load/readers.ts'
import { takeTurns } from '../load/take-turns.ts'
import { recordAnswer } from '../system/bare-server.ts'
import { pageOf } from './addresses.ts'
import { browserHeaders } from './scenario.ts'

const connections = 50
const rounds = 7
const seconds = 2

/** Pages that somebody has read since the last publication, beside a server that gives the same bytes and headers from memory. */
export const measureSeenPages: Scenario = async ({ system: { site, bare }, published }) => {
  const approach = published.find(entry => entry.type === 'approach')
  const pages = { 'Startseite': '/', '/konzept': '/konzept', 'ein Handlungsansatz': (approach && pageOf(approach)) ?? '/konzept' }
  await record(site.origin, Object.values(pages), bare.give)
  const rows: Row[] = []
  for (const [name, path] of Object.entries(pages)) {
    const load = { paths: [path], headers: browserHeaders, connections }
    rows.push(...await compare(name, { ...load, ...site }, { ...load, ...bare }))
  }
  return {
    title: 'Seiten, die schon jemand gelesen hat',
    explanation: [
      `${connections} Verbindungen, ${rounds} Runden zu ${seconds} Sekunden je Seite, immer abwechselnd die Website und daneben ein bloßer \`node:http\`-Server,`,
      'der in einem eigenen Prozess dieselben Bytes (Brotli) mit denselben Kopfzeilen aus dem Speicher gibt.',
    ],
    rows,
  }
}

async function record(origin: string, paths: readonly string[], give: (answers: ReturnType<typeof recordAnswer>[]) => Promise<void>): Promise<void> {
  const reader = new Reader(origin)
  const answers = []
  for (const path of paths) {
    const reply = await reader.ask(path, { headers: browserHeaders })
    if (reply.status !== 200 || reply.headers['content-encoding'] !== 'br')
      throw new Error(`${path} antwortet nicht wie erwartet (${reply.status}, ${reply.headers['content-encoding'] ?? 'unkomprimiert'}).`)
    answers.push(recordAnswer(path, reply))
  }
  reader.close()
  await give(answers)
}

async function compare(name: string, site: Load, bare: Load): Promise<Row[]> {
  await putUnderLoad(quickReaders, site, 1)
  await putUnderLoad(quickReaders, bare, 1)
  const results = await takeTurns(rounds, { site: () => putUnderLoad(quickReaders, site, seconds), bare: () => putUnderLoad(quickReaders, bare, seconds) })
  const row = (what: keyof LoadResult) => ({ figures: results.site.map(result => result[what]), beside: { name: 'bloß', figures: results.bare.map(result => result[what]) } })
  return [
    { name: `${name}: Durchsatz`, unit: 'Seiten/s', better: 'more', ...row('perSecond'), target: { of: 'ratio', comparison: 'atLeast', limit: 0.7 } },
    { name: `${name}: 99 von 100 Antworten binnen`, unit: 'ms', better: 'less', ...row('p99'), target: { of: 'median', comparison: 'atMost', limit: 50 } },
    { name: `${name}: Rechenzeit je Antwort`, unit: 'µs', better: 'less', ...row('processorTime') },
  ]
}
