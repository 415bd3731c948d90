import type { Section } from './row.ts'
import { expect, it } from 'vitest'
import { formatSection } from './table.ts'

const section: Section = {
  title: 'Seiten',
  explanation: ['Im Wechsel gemessen.'],
  rows: [
    { name: 'Startseite', unit: 'Seiten/s', figures: [8000, 9000, 10000], better: 'more', beside: { name: 'bloß', figures: [10000, 10000, 20000] }, target: { of: 'ratio', comparison: 'atLeast', limit: 0.9 } },
    { name: 'Speicher', unit: 'MB', figures: [120], better: 'less', target: { of: 'max', comparison: 'atMost', limit: 250 } },
    { name: 'HTML', unit: 'kB', figures: [7.8], better: 'less' },
  ],
}

const cells = (line: string) => line.split('|').slice(1, -1).map(cell => cell.trim())

it('shows the middle with its range, what was measured beside it, and whether the target is reached', () => {
  const lines = formatSection(section).trimEnd().split('\n')
  expect(lines.slice(0, 4)).toEqual(['### Seiten', '', 'Im Wechsel gemessen.', ''])
  expect(lines.slice(6).map(cells)).toEqual([
    ['Startseite', '9.000 Seiten/s (8.000 … 10.000)', 'bloß: 10.000 Seiten/s (10.000 … 20.000)', '0,80 (0,50 … 0,90)', 'Verhältnis ≥ 0,9', '**nicht erreicht**'],
    ['Speicher', '120 MB', '', '', '≤ 250 MB', 'erreicht'],
    ['HTML', '7,80 kB', '', '', '', ''],
  ])
})

it('gives every line the same width, so that it can be read without being rendered', () => {
  const widths = formatSection(section).trimEnd().split('\n').slice(4).map(line => line.length)
  expect(new Set(widths).size).toBe(1)
})
