import type { Scenario } from './scenario.ts'
import { performance } from 'node:perf_hooks'
import { Reader } from '../load/reader.ts'
import { waitForHead } from './follow-head.ts'

const path = '/konzept.pdf'
const publications = 7
const readings = 50

/** How long a reader waits for the whole plan as a PDF: where it has to be set anew, and where it lies ready. */
export const measurePapers: Scenario = async ({ system, pressOffice, article }) => {
  const reader = new Reader(system.site.origin)
  let size = 0
  const read = async () => {
    const begin = performance.now()
    const { status, headers, body } = await reader.ask(path)
    if (status !== 200 || headers['content-type'] !== 'application/pdf')
      throw new Error(`${path} antwortet mit ${status} (${headers['content-type']}).`)
    size = body.length
    return performance.now() - begin
  }
  // The typesetter starts with the first paper, and stays.
  const first = await read()
  const anew: number[] = []
  const again: number[] = []
  for (let count = 1; count <= publications; count += 1) {
    await pressOffice.publishTitle(article, `Messlauf, ${count}. Satz`)
    await waitForHead(system.cms.origin, system.site.origin)
    anew.push(await read())
    for (let reading = 0; reading < readings; reading += 1)
      again.push(await read())
  }
  reader.close()
  return {
    title: 'Das ganze Konzept als PDF',
    explanation: [
      `Ein Leser holt \`${path}\` (${Math.round(size / 1000)} kB, PDF/UA-1): zuerst, wenn der Setzer noch nicht läuft, dann ${publications}-mal nach einer Veröffentlichung, die das Heft veralten lässt,`,
      `und jedes davon noch ${readings}-mal. Die Zeit ist die bis zum letzten Byte.`,
    ],
    rows: [
      { name: 'das erste nach dem Start', unit: 'ms', better: 'less', figures: [first], target: { of: 'max', comparison: 'atMost', limit: 2000 } },
      { name: 'nach einer Veröffentlichung neu gesetzt', unit: 'ms', better: 'less', figures: anew, target: { of: 'max', comparison: 'atMost', limit: 2000 } },
      { name: 'noch einmal', unit: 'ms', better: 'less', figures: again },
    ],
  }
}
