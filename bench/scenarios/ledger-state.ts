import type { Load, LoadResult } from '../load/load.ts'
import type { Reply } from '../load/reader.ts'
import type { Row } from '../report/row.ts'
import type { Scenario } from './scenario.ts'
import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { putUnderLoad } from '../load/load.ts'
import { Reader } from '../load/reader.ts'
import { byteReaders } from '../load/readers.ts'
import { takeTurns } from '../load/take-turns.ts'
import { recordAnswer } from '../system/bare-server.ts'
import { treePaths } from './rest-tree.ts'

const connections = 10
const rounds = 7
const seconds = 2
const singleReads = 50
const path = '/api/kek/state'
/** As browsers and programs ask. */
const anyCoding = { 'Accept-Encoding': 'gzip, deflate, br' }
const leastTimesRest = 20

/** The ledger's `state` beside the same bytes from memory, and beside the plan's tree by Strapi's own REST API. */
export const measureLedgerState: Scenario = async ({ system: { cms, bare }, administrator }) => {
  const authorized = { ...anyCoding, Authorization: `Bearer ${await administrator.createReadToken()}` }
  const reader = new Reader(cms.origin, treePaths.length)
  const state = await readCompressed(reader)
  await bare.give([recordAnswer(path, state)])
  const tree = await readTree(reader, authorized)
  const load = { paths: [path], headers: anyCoding, connections }
  const sides = {
    state: { ...load, ...cms },
    bare: { ...load, ...bare },
    rest: { ...cms, paths: treePaths, headers: authorized, connections },
  } satisfies Record<string, Load>
  for (const side of Object.values(sides))
    await putUnderLoad(byteReaders, side, 1)
  const loads = await takeTurns(rounds, {
    state: () => putUnderLoad(byteReaders, sides.state, seconds),
    bare: () => putUnderLoad(byteReaders, sides.bare, seconds),
    rest: () => putUnderLoad(byteReaders, sides.rest, seconds),
  })
  const times = await takeTurns(singleReads, {
    state: () => timed(() => reader.ask(path, { headers: anyCoding })),
    rest: () => timed(() => readTree(reader, authorized)),
  })
  reader.close()
  const besideBare = (what: keyof LoadResult) => ({ figures: loads.state.map(load => load[what]), beside: { name: 'bloß', figures: loads.bare.map(load => load[what]) } })
  const besideRest = (what: keyof LoadResult) => ({ figures: loads.state.map(load => load[what]), beside: { name: 'REST', figures: loads.rest.map(load => load[what]) } })
  const rows: Row[] = [
    { name: '`state`: Durchsatz', unit: 'Antworten/s', better: 'more', ...besideBare('perSecond') },
    { name: '`state`: Durchsatz gegen den Baum', unit: '/s', better: 'more', ...besideRest('perSecond'), target: { of: 'ratio', comparison: 'atLeast', limit: leastTimesRest } },
    { name: '`state`: Rechenzeit gegen den Baum', unit: 'µs', better: 'less', ...besideRest('processorTime') },
    { name: '`state`: Zeit eines einzelnen Lesers', unit: 'ms', better: 'less', figures: times.state, beside: { name: 'REST', figures: times.rest } },
  ]
  return {
    title: 'Der ganze Stand auf einmal: Register und REST-Schnittstelle',
    explanation: [
      `${connections} Verbindungen, ${rounds} Runden zu ${seconds} Sekunden, abwechselnd drei Seiten: \`${path}\` (alles Veröffentlichte, ${kilobytes(state.body.length)} mit Brotli),`,
      'dieselben Bytes von einem bloßen `node:http`-Server, und der Baum des Konzepts über Strapis eigene REST-Schnittstelle. Ein Baum sind dort vier Anfragen',
      '(Felder, Ziele, Handlungsansätze, Projekte; die Beziehungen zeigen nur in eine Richtung) mit `populate`, das von den Zielen der Beziehungen nur die Kennung holt;',
      `zusammen ${kilobytes(tree)}, denn Strapi verkleinert sie nicht. Der einzelne Leser fragt alle vier zugleich, ${singleReads}-mal im Wechsel.`,
    ],
    rows,
  }
}

/** The state in its smallest form, which the first reader sets off: until it is made, readers get another. */
async function readCompressed(reader: Reader): Promise<Reply> {
  for (let look = 0; look < 100; look += 1) {
    const state = await reader.ask(path, { headers: anyCoding })
    if (state.headers['content-encoding'] === 'br')
      return state
    await delay(100)
  }
  throw new Error('Das CMS hat den Stand nach 10 Sekunden noch nicht mit Brotli verkleinert.')
}

/** @returns the bytes of all answers together */
async function readTree(reader: Reader, headers: Readonly<Record<string, string>>): Promise<number> {
  const replies = await Promise.all(treePaths.map(path => reader.ask(path, { headers })))
  const refused = replies.find(reply => reply.status !== 200)
  if (refused)
    throw new Error(`Strapis REST-Schnittstelle antwortet mit ${refused.status}: ${refused.body.toString().slice(0, 300)}`)
  return replies.reduce((sum, { body }) => sum + body.length, 0)
}

/** @returns milliseconds */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}
