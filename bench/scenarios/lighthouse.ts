import type { Scenario } from './scenario.ts'
import { execFile } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'
import { pages } from '@kek/e2e/pages'
import { startBrowser } from '../system/browser.ts'
import { programAt } from '../system/server.ts'

/** What Lighthouse says of a page; see `lighthouse/measure-program.mjs`. */
interface Judgement {
  readonly name: string
  readonly points: Readonly<Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>>
  readonly lcpSeconds: number
  readonly layoutShift: number
  /** Names of what cost points. */
  readonly lost: readonly string[]
}

const names: Readonly<Record<keyof Judgement['points'], string>> = { 'performance': 'Geschwindigkeit', 'accessibility': 'Barrierefreiheit', 'best-practices': 'gute Praxis', 'seo': 'Auffindbarkeit' }
/** Pages that must not stand in search engines, which Lighthouse would hold against them. */
const hidden = /^\/(?:suche|barriere-melden|stand\/|fassungen\/[^/]+\/(?!vergleich|pruefen))/

/** Every kind of page as Lighthouse sees it on a telephone. */
export const measureLighthouse: Scenario = async ({ system: { site } }) => {
  const judged = pages.filter(({ status = 200 }) => status === 200)
  const browser = await startBrowser()
  try {
    const judgements: Judgement[] = []
    for (const { name, path } of judged) {
      const { stdout } = await promisify(execFile)(process.execPath, [programAt('bench/lighthouse/measure-program.mjs'), String(browser.port), site.origin + path, ...hidden.test(path) ? ['is-crawlable'] : []])
      judgements.push({ name, ...JSON.parse(stdout) as Omit<Judgement, 'name'> })
    }
    const points = (Object.keys(names) as (keyof Judgement['points'])[]).map(category => ({
      name: `Lighthouse: ${names[category]}`,
      unit: 'Punkte',
      better: 'more' as const,
      figures: judgements.map(one => one.points[category]),
      target: { of: 'min', comparison: 'atLeast', limit: 100 } as const,
    }))
    const short = judgements.filter(({ points }) => Object.values(points).some(value => value < 100))
    return {
      title: 'Jede Art von Seite auf dem Telefon',
      explanation: [
        `Lighthouse mit seinen Einstellungen für Telefone (4G mit 1,6 Mbit/s und 150 ms Laufzeit, ein Viertel der Rechenleistung, simuliert) über ${judged.length} Arten von Seiten, jede einmal.`,
        'In Klammern stehen die schlechteste und die beste Seite; gezählt wird die schlechteste. Suche, Meldeformular und frühere Stände sollen in keiner Suchmaschine stehen, das gilt nicht als Mangel.',
        'Die Geschwindigkeit leidet unter allem, was auf der Maschine sonst läuft: Sie zählt nur auf einer ruhigen.',
        ...short.length > 0 ? [`Unter 100: ${short.map(({ name, points, lost }) => `${name} (${Object.values(points).join('/')}; ${lost.join(', ') || 'ohne einzelnen Grund'})`).join('; ')}.`] : [],
      ],
      rows: [
        ...points,
        { name: 'größter Inhalt sichtbar (LCP)', unit: 's', better: 'less', figures: judgements.map(({ lcpSeconds }) => lcpSeconds), target: { of: 'max', comparison: 'atMost', limit: 1.2 } },
        { name: 'Verschiebungen (CLS)', unit: '', better: 'less', figures: judgements.map(({ layoutShift }) => layoutShift), target: { of: 'max', comparison: 'atMost', limit: 0.02 } },
      ],
    }
  }
  finally {
    await browser.stop()
  }
}
