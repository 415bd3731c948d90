import type { Scenario } from './scenario.ts'
import { performance } from 'node:perf_hooks'
import { Reader } from '../load/reader.ts'
import { quantile } from '../measure/statistics.ts'

const publications = 200
const patienceMilliseconds = 10_000

/** How long it takes from a click on "Veröffentlichen" until a reader sees the new text. */
export const measurePublishToVisible: Scenario = async ({ system, pressOffice, article }) => {
  const reader = new Reader(system.site.origin)
  const times = []
  for (let count = 1; count <= publications; count += 1) {
    const title = `Messlauf, ${count}. Veröffentlichung`
    const sent = performance.now()
    const publishing = pressOffice.publishTitle(article, title).then(() => performance.now())
    const [visible, answered] = await Promise.all([waitUntilVisible(reader, `/presse/${article.slug}`, title), publishing])
    times.push({ untilAnswer: answered - sent, untilVisible: visible - sent, fromAnswer: visible - answered })
  }
  reader.close()
  const untilVisible = times.map(time => time.untilVisible)
  return {
    title: 'Vom Veröffentlichen bis zur Website',
    explanation: [
      `${publications}-mal ändert die Pressestelle den Titel eines Presseartikels und veröffentlicht ihn mit derselben Anfrage an das CMS, während ein Leser die Seite des Artikels`,
      'auf der Website ohne Pause mit bedingten Anfragen liest, bis der neue Titel ganz angekommen ist. Negativ heißt: Er war zu lesen, bevor das CMS geantwortet hatte.',
    ],
    rows: [
      { name: 'vom Absenden bis sichtbar', unit: 'ms', better: 'less', figures: untilVisible, target: { of: 'median', comparison: 'atMost', limit: 300 } },
      { name: 'vom Absenden bis sichtbar, 99 von 100', unit: 'ms', better: 'less', figures: [quantile(untilVisible, 0.99)], target: { of: 'max', comparison: 'atMost', limit: 1000 } },
      { name: 'vom Absenden bis zur Antwort des CMS', unit: 'ms', better: 'less', figures: times.map(time => time.untilAnswer) },
      { name: 'von der Antwort des CMS bis sichtbar', unit: 'ms', better: 'less', figures: times.map(time => time.fromAnswer) },
    ],
  }
}

/** @returns the moment (performance.now) at which the whole page with the words was there */
async function waitUntilVisible(reader: Reader, path: string, words: string): Promise<number> {
  const deadline = performance.now() + patienceMilliseconds
  for (let tag: string | undefined; performance.now() < deadline;) {
    const { status, headers, body } = await reader.ask(path, { headers: tag ? { 'If-None-Match': tag } : {} })
    if (status === 200 && body.includes(words))
      return performance.now()
    tag = headers.etag
  }
  throw new Error(`„${words}“ ist auf ${path} nach ${patienceMilliseconds / 1000} Sekunden nicht zu lesen.`)
}
