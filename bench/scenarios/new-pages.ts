import type { Scenario, Stage } from './scenario.ts'
import { performance } from 'node:perf_hooks'
import { Reader } from '../load/reader.ts'
import { readProcessorSeconds } from '../measure/processes.ts'
import { listPages } from './addresses.ts'
import { waitForHead } from './follow-head.ts'
import { browserHeaders } from './scenario.ts'

const connections = 50
const rounds = 7

interface Wave {
  /** Pages per second. */
  readonly perSecond: number
  /** Milliseconds of processor time that the site spent on a page, over all its threads. */
  readonly processorTime: number
}

/** Pages that nobody has read since the last publication: all of the site right after a publication, each once. */
export const measureNewPages: Scenario = async (stage) => {
  const pages = listPages(stage.published)
  // The first wave warms the program up, as the first readers after a start do.
  await measureWave(stage, pages, 0)
  const waves: Wave[] = []
  for (let round = 1; round <= rounds; round += 1)
    waves.push(await measureWave(stage, pages, round))
  return {
    title: 'Seiten, die noch niemand gelesen hat',
    explanation: [
      `${rounds} Wellen: erst eine Veröffentlichung, die jede fertige Seite ungültig macht, dann alle ${pages.length} Seiten der Website in ihren drei Sprachen,`,
      `jede genau einmal, über ${connections} Verbindungen. Jede Antwort wird dabei neu erzeugt und mit Brotli verkleinert.`,
    ],
    rows: [
      { name: 'Neue Seiten', unit: 'Seiten/s', better: 'more', figures: waves.map(wave => wave.perSecond), target: { of: 'median', comparison: 'atLeast', limit: 150 } },
      { name: 'Rechenzeit je neuer Seite', unit: 'ms', better: 'less', figures: waves.map(wave => wave.processorTime) },
    ],
  }
}

async function measureWave({ system, pressOffice, article }: Stage, pages: readonly string[], wave: number): Promise<Wave> {
  await pressOffice.publishTitle(article, `Messlauf, Welle ${wave}`)
  await waitForHead(system.cms.origin, system.site.origin)
  const reader = new Reader(system.site.origin, connections)
  const waiting = pages.values()
  const before = readProcessorSeconds(system.site.pid)
  const begin = performance.now()
  await Promise.all(Array.from({ length: connections }, async () => {
    // One iterator is shared: each page is taken by one reader.
    for (const page of waiting) {
      const { status } = await reader.ask(page, { headers: browserHeaders })
      if (status !== 200)
        throw new Error(`${page} antwortet mit ${status}.`)
    }
  }))
  const seconds = (performance.now() - begin) / 1000
  reader.close()
  return {
    perSecond: pages.length / seconds,
    processorTime: (readProcessorSeconds(system.site.pid) - before) / pages.length * 1000,
  }
}
