// Measures how well and how fast the search answers: `npm run search:quality`.
import type { JudgedQuery } from './judged-queries.ts'
import type { QueryResult } from './measure.ts'
import process from 'node:process'
import { genesisHash } from '@kek/contract'
import { indexFor } from '../server/search/search-indexes.ts'
import { searchView } from '../server/search/search-view.ts'
import { Snapshot } from '../server/snapshot/snapshot.ts'
import { fillLedger } from '../test/fill-ledger.ts'
import { LedgerStandIn } from '../test/ledger-stand-in.ts'
import { demoItems, readDemo } from './demo-reading.ts'
import { isHeldOut, readEnglishQueries, readJudgedQueries } from './judged-queries.ts'
import { manyDocuments } from './many-documents.ts'
import { askAll, qualityOf } from './measure.ts'
import { startPostgresSearch } from './postgres-search.ts'
import { measureSpeed } from './speed.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const number = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',')
function row(name: string, results: readonly QueryResult[]): string {
  const { queries, ndcg, withoutResult } = qualityOf(results)
  return `| ${name} | ${queries} | ${number(ndcg, 3)} | ${number(withoutResult * 100, 1)} % |`
}

const { reading, nameOf } = await readDemo()
const queries = readJudgedQueries()
const ours = askAll(queries, query => indexFor(reading).find(query, reading).matches.map(({ key }) => nameOf(key)))
const inEnglish = { ...reading, locale: 'en' as const }
const english = askAll(readEnglishQueries(), query => indexFor(inEnglish).find(query, inEnglish).matches.map(({ key }) => nameOf(key)))

const postgres = await startPostgresSearch(reading)
async function askPostgres(joining: 'all' | 'any'): Promise<QueryResult[]> {
  const found = new Map<JudgedQuery, readonly string[]>()
  for (const query of queries)
    found.set(query, (await postgres.find(query.query, joining)).map(nameOf))
  return queries.flatMap(query => askAll([query], () => found.get(query) ?? []))
}
const [all, any] = [await askPostgres('all'), await askPostgres('any')]
await postgres.stop()

say('| Suche | Fragen | nDCG@10 | ohne Treffer |')
say('|---|--:|--:|--:|')
say(row('diese', ours))
say(row('diese, nur die zurückgehaltenen Fragen', ours.filter(isHeldOut)))
say(row('diese, nur die übrigen', ours.filter(query => !isHeldOut(query))))
say(row('diese, auf Englisch gefragt', english))
say(row('PostgreSQL `german`, alle Wörter', all))
say(row('PostgreSQL `german`, mindestens eines', any))

const count = 5000
const ledger = new LedgerStandIn()
fillLedger(ledger, manyDocuments(demoItems(), count), () => Buffer.alloc(0))
const head = ledger.entries.at(-1)
const large = { snapshot: new Snapshot(ledger.entries, { seq: head?.seq ?? 0, hash: head?.hash ?? genesisHash }), locale: 'de' as const, today: reading.today }
large.snapshot.all('approach')
globalThis.gc?.()
const before = process.memoryUsage().heapUsed
const begin = performance.now()
searchView({ q: 'Verkehr' }, large)
const built = performance.now() - begin
globalThis.gc?.()
const bytes = process.memoryUsage().heapUsed - before
const { clock, processor } = measureSpeed(queries.map(({ query }) => query), large)
say(`\nBei ${count} Dokumenten: Antwort im Mittel ${number(clock.median, 1)} ms, p95 ${number(clock.p95, 1)} ms (Rechenzeit ${number(processor.median, 1)} und ${number(processor.p95, 1)} ms); Index in ${number(built, 0)} ms gebaut, ${number(bytes / 1e6, 0)} MB.`)

say('\nDie zehn schlechtesten der nicht zurückgehaltenen Fragen:')
for (const { query, ndcg, found, grades } of ours.filter(query => !isHeldOut(query)).sort((a, b) => a.ndcg - b.ndcg).slice(0, 10))
  say(`  ${number(ndcg, 2)} ${query}: ${found.slice(0, 5).map(key => `${key} (${grades[key] ?? 0})`).join(', ')}`)
