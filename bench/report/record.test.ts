import type { Run } from './record.ts'
import { expect, it } from 'vitest'
import { formatAsJson, formatVerdict, recordOnPage } from './record.ts'

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

it('writes the figures of a row on one line, rounded, without touching words', () => {
  const [section] = run.sections
  if (!section)
    throw new Error('unreachable')
  const row = { name: 'Zeit [1, 2]', unit: 'ms', figures: [1.23456, -2, 3e-7], better: 'less' } as const
  const json = formatAsJson({ ...run, sections: [{ ...section, rows: [row] }] })
  expect(json).toContain('"figures": [1.235, -2, 0],\n')
  expect(JSON.parse(json)).toMatchObject({ circumstances: run.circumstances, sections: [{ rows: [{ ...row, figures: [1.235, -2, 0] }] }] })
})
