import type { MeasuredSection, Run } from './report/record.ts'
import type { Scenario, Stage } from './scenarios/scenario.ts'
import type { System } from './system/system.ts'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { dirname } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { Reader } from './load/reader.ts'
import { watchForeignLoad } from './measure/foreign-load.ts'
import { describeMachine, formatAsJson, formatCircumstances, formatMeasuredSection, formatVerdict, recordOnPage } from './report/record.ts'
import { readPublished } from './scenarios/addresses.ts'
import { measureLargeContent } from './scenarios/large-content.ts'
import { measureLedgerState } from './scenarios/ledger-state.ts'
import { measureLighthouse } from './scenarios/lighthouse.ts'
import { measureNewPages } from './scenarios/new-pages.ts'
import { measurePapers } from './scenarios/papers.ts'
import { measurePublishToVisible } from './scenarios/publish-to-visible.ts'
import { measureSeenPages } from './scenarios/seen-pages.ts'
import { measureWeight } from './scenarios/weight.ts'
import { recordFile, recordPage, resultFile } from './settings.ts'
import { Editor } from './system/editor.ts'
import { startSystem } from './system/system.ts'

const scenarios: Readonly<Record<string, { readonly label: string, readonly measure: Scenario }>> = {
  seen: { label: 'Seiten aus dem Speicher', measure: measureSeenPages },
  new: { label: 'neue Seiten', measure: measureNewPages },
  state: { label: 'Register und REST-Schnittstelle', measure: measureLedgerState },
  publish: { label: 'vom Veröffentlichen bis zur Website', measure: measurePublishToVisible },
  paper: { label: 'das ganze Konzept als PDF', measure: measurePapers },
  weight: { label: 'Gewicht', measure: measureWeight },
  lighthouse: { label: 'jede Art von Seite im Browser', measure: measureLighthouse },
  large: { label: 'hundertmal so viel Inhalt', measure: measureLargeContent },
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => process.exit(1))

const words = process.argv.slice(2)
const isRecording = words.includes('--record')
const wanted = words.filter(word => word !== '--record')
const unknown = wanted.filter(word => !(word in scenarios))
if (unknown.length > 0 || (isRecording && wanted.length > 0)) {
  console.error(unknown.length > 0
    ? `»${unknown.join(' ')}« gibt es nicht; möglich sind: ${Object.keys(scenarios).join(', ')}; oder alles mit --record.`
    : 'Festgehalten wird nur ein ganzer Messlauf: --record steht allein.')
  process.exit(2)
}

try {
  const run = await measureAll(Object.keys(scenarios).filter(name => wanted.length === 0 || wanted.includes(name)))
  console.log(`${formatCircumstances(run.circumstances)}\n${formatVerdict(run.sections)}`)
  await keep(resultFile, run)
  if (isRecording)
    await record(run)
}
catch (error) {
  console.error(`Der Messlauf ist abgebrochen: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}

async function measureAll(names: readonly string[]): Promise<Run> {
  const [begin, startedAt, [before = 0]] = [performance.now(), new Date().toISOString(), loadavg()]
  const system = await startSystem(sentence => console.log(`${sentence} …`))
  try {
    const stage = await setStage(system)
    const sections: MeasuredSection[] = []
    for (const { label, measure } of names.flatMap(name => scenarios[name] ?? [])) {
      console.log(`Messen: ${label} …\n`)
      const foreignLoad = watchForeignLoad()
      const section = { ...await measure(stage), foreignShare: foreignLoad() }
      console.log(formatMeasuredSection(section))
      sections.push(section)
    }
    stage.pressOffice.close()
    stage.administrator.close()
    return { circumstances: { startedAt, seconds: (performance.now() - begin) / 1000, ...describeMachine(), loadAverage: { before, after: loadavg()[0] ?? 0 } }, sections }
  }
  finally {
    await system.stop()
  }
}

async function setStage(system: System): Promise<Stage> {
  const reader = new Reader(system.cms.origin)
  const published = await readPublished(reader)
  reader.close()
  const pressOffice = await Editor.signIn(system.cms.origin, 'presse@kek.localhost')
  const administrator = await Editor.signIn(system.cms.origin, 'admin@kek.localhost')
  return { system, pressOffice, administrator, published, article: await pressOffice.publishNewArticle('Messlauf') }
}

async function record(run: Run): Promise<void> {
  await keep(recordFile, run)
  await writeFile(recordPage, recordOnPage(await readFile(recordPage, 'utf8'), run))
}

async function keep(file: string, run: Run): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, formatAsJson(run))
}
