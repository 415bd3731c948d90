import type { Run } from './record.ts'
import { expect, it } from 'vitest'
import { formatVerdict, recordOnPage } from './record.ts'

const run: Run = {
  circumstances: { startedAt: '2026-11-22T23:30:00.000Z', seconds: 240, cores: 2, processor: 'Prüfrechner', memoryGigabytes: 24, node: 'v24.21.0', loadAverage: { before: 0.5, after: 2 } },
  sections: [{
    title: 'Gewicht',
    explanation: [],
    foreignShare: 0.25,
    rows: [
      { name: 'Speicher', unit: 'MB', figures: [120], better: 'less', target: { of: 'max', comparison: 'atMost', limit: 250 } },
      { name: 'Startseite', unit: 'kB', figures: [180], better: 'less', target: { of: 'max', comparison: 'atMost', limit: 150 } },
      { name: 'HTML', unit: 'kB', figures: [8], better: 'less' },
    ],
  }],
}

it('says which targets are missed', () => {
  expect(formatVerdict(run.sections)).toBe('1 von 2 Zielen erreicht; nicht erreicht: Startseite.')
})

it('replaces the figures on the page and leaves the words around them', () => {
  const page = 'Davor\n<!-- bench: begin -->\nalte Zahlen\n<!-- bench: end -->\nDanach\n'
  const recorded = recordOnPage(page, run)
  expect(recorded.startsWith('Davor\n<!-- bench: begin -->\n\nGemessen am 23. November 2026')).toBe(true)
  expect(recorded.endsWith('\n<!-- bench: end -->\nDanach\n')).toBe(true)
  expect(recorded).not.toContain('alte Zahlen')
  expect(recorded).toContain('25,0 % der Rechenzeit')
  expect(recordOnPage(recorded, run)).toBe(recorded)
})

it('refuses a page without marks rather than lose its words', () => {
  expect(() => recordOnPage('Nur Worte', run)).toThrow('Marken')
})
