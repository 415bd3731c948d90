import type { LedgerEntry } from '@kek/contract'
import type { GrownLedgerServer } from '../large/grown-ledger-server.ts'
import type { Server } from '../system/server.ts'
import type { Scenario } from './scenario.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { LedgerAnswer } from '@kek/contract'
import { growLedger } from '../large/grow-ledger.ts'
import { serveGrownLedger } from '../large/grown-ledger-server.ts'
import { Reader } from '../load/reader.ts'
import { takeTurns } from '../load/take-turns.ts'
import { readPeakMegabytes, readProcessorSeconds } from '../measure/processes.ts'
import { firstPort } from '../settings.ts'
import { findFreePort } from '../system/free-port.ts'
import { startSite } from '../system/system.ts'
import { pageOf } from './addresses.ts'
import { browserHeaders } from './scenario.ts'

const times = 100
const rounds = 7
/** Pages whose own content is as large as before, of each type. */
const pagesOfType = 15
const steadyTypes: readonly LedgerEntry['type'][] = ['goal', 'approach', 'project', 'press-article', 'page']
const steadyPages = ['/', '/presse', '/presse?jahr=2018', '/kontakt']

/** A site of its own with its ledger, and what starting it took. */
interface Stand {
  readonly ledger: GrownLedgerServer
  readonly site: Server
  /** Seconds until it answered: with nothing but the ledger's address, and with its own copy. */
  readonly startSeconds: { readonly fetched: number, readonly kept: number }
  readonly stop: () => Promise<void>
}

interface Turn {
  /** Milliseconds of processor time on a page. */
  readonly processorTime: number
  /** Milliseconds from publishing to the first page that says so. */
  readonly untilVisible: number
}

/** The site with a hundred times the demo's content beside the same site with the demo. */
export const measureLargeContent: Scenario = async ({ system: { cms }, published }) => {
  const entries = await readLedger(cms.origin)
  const grown = growLedger(entries, times)
  const pages = [...steadyPages, ...steadyTypes.flatMap(type => published.filter(entry => entry.type === type).flatMap(entry => pageOf(entry) ?? []).slice(0, pagesOfType))]
  const small = await raise(entries, cms.origin)
  const large = await raise(grown, cms.origin)
  try {
    const article = entries.findLast(({ type, locale, content }) => type === 'press-article' && locale === 'de' && typeof content?.slug === 'string')
    if (!article)
      throw new Error('Die Demo hat keinen Presseartikel.')
    let publication = 0
    const turn = (stand: Stand) => async () => measureTurn(stand, article, `Messlauf, Stand ${publication += 1}`, pages)
    // The first turn warms both programs up.
    await turn(small)()
    await turn(large)()
    const turns = await takeTurns(rounds, { large: turn(large), small: turn(small) })
    const besideSmall = (what: keyof Turn) => ({ figures: turns.large.map(one => one[what]), beside: { name: 'Demo', figures: turns.small.map(one => one[what]) } })
    return {
      title: 'Hundertmal so viel Inhalt',
      explanation: [
        `Aus den ${entries.length} Einträgen der Demo werden ${grown.length.toLocaleString('de-DE')}: Ziele, Ansätze, Projekte, Presse, Termine, Dokumente, Bilder und Orte ${times}-mal, untereinander verbunden wie das Original.`,
        `Daneben läuft dieselbe Website mit der Demo. ${rounds} Runden im Wechsel: eine Veröffentlichung, dann ${pages.length} Seiten, deren eigener Inhalt nicht mitwächst (ein Ansatz, ein Artikel, die Startseite …), jede neu erzeugt.`,
        'Übersichten wie /konzept oder /prozess zeigen hundertmal so viel und sind entsprechend größer; sie zählen hier nicht. Ein Verhältnis von 0,83 heißt: 20 % mehr Rechenzeit.',
      ],
      rows: [
        { name: 'Rechenzeit je neuer Seite', unit: 'ms', better: 'less', ...besideSmall('processorTime'), target: { of: 'ratio', comparison: 'atLeast', limit: 1 / 1.2 } },
        { name: 'vom Veröffentlichen bis sichtbar', unit: 'ms', better: 'less', ...besideSmall('untilVisible'), target: { of: 'median', comparison: 'atMost', limit: 1000 } },
        { name: 'bereit mit eigener Kopie', unit: 's', better: 'less', figures: [large.startSeconds.kept], beside: { name: 'Demo', figures: [small.startSeconds.kept] }, target: { of: 'max', comparison: 'atMost', limit: 10 } },
        { name: 'bereit ohne Kopie, alles vom CMS geholt', unit: 's', better: 'less', figures: [large.startSeconds.fetched], beside: { name: 'Demo', figures: [small.startSeconds.fetched] }, target: { of: 'max', comparison: 'atMost', limit: 10 } },
        { name: 'Speicher, höchster Stand', unit: 'MB', better: 'less', figures: [readPeakMegabytes(large.site.pid)], beside: { name: 'Demo', figures: [readPeakMegabytes(small.site.pid)] }, target: { of: 'max', comparison: 'atMost', limit: 1000 } },
      ],
    }
  }
  finally {
    await Promise.all([small.stop(), large.stop()])
  }
}

async function readLedger(cmsOrigin: string): Promise<LedgerEntry[]> {
  const cms = new Reader(cmsOrigin)
  const entries: LedgerEntry[] = []
  for (let isComplete = false; !isComplete;) {
    const answer = LedgerAnswer.parse(JSON.parse((await cms.ask(`/api/kek/changes?after=${entries.length}&limit=1000&wait=0`)).body.toString()))
    entries.push(...answer.entries)
    isComplete = entries.length >= answer.seq
  }
  cms.close()
  return entries
}

/** Starts a site on a ledger twice: first without anything of its own, then with its own copy. */
async function raise(entries: readonly LedgerEntry[], cmsOrigin: string): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'kek-bench-large-'))
  const ledger = await serveGrownLedger(entries, await findFreePort(firstPort), cmsOrigin)
  const start = async () => {
    const begin = performance.now()
    const site = await startSite(ledger.origin, folder)
    await untilShown(site.origin, entries.length)
    return { site, seconds: (performance.now() - begin) / 1000 }
  }
  const first = await start()
  await first.site.stop()
  const { site, seconds } = await start()
  return {
    ledger,
    site,
    startSeconds: { fetched: first.seconds, kept: seconds },
    async stop() {
      await site.stop()
      await ledger.stop()
      await rm(folder, { recursive: true })
    },
  }
}

async function untilShown(origin: string, seq: number): Promise<void> {
  const reader = new Reader(origin)
  while ((JSON.parse((await reader.ask('/healthz')).body.toString()) as { readonly seq: number }).seq < seq);
  reader.close()
}

async function measureTurn({ ledger, site }: Stand, article: LedgerEntry, title: string, pages: readonly string[]): Promise<Turn> {
  const reader = new Reader(site.origin)
  const begin = performance.now()
  const seq = ledger.publishAgain(article, title)
  await untilShown(site.origin, seq)
  await reader.ask(`/presse/${String(article.content?.slug)}`, { headers: browserHeaders })
  const untilVisible = performance.now() - begin
  // What a new state needs once is made by its first pages; the others are measured.
  await reader.ask('/barrierefreiheit', { headers: browserHeaders })
  const before = readProcessorSeconds(site.pid)
  for (const page of pages) {
    const { status } = await reader.ask(page, { headers: browserHeaders })
    if (status !== 200)
      throw new Error(`${page} antwortet mit ${status}.`)
  }
  reader.close()
  return { untilVisible, processorTime: (readProcessorSeconds(site.pid) - before) / pages.length * 1000 }
}
