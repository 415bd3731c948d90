import type { Row, Section, Target } from './row.ts'
import { spread } from '../measure/statistics.ts'
import { formatLimit, formatNumber } from './numbers.ts'
import { isReached, ratiosOf } from './row.ts'

const heading = ['', 'gemessen', 'daneben', 'Verhältnis', 'Ziel', '']
const names: Readonly<Record<Target['of'], string>> = { median: 'Median', min: 'mindestens', max: 'höchstens', ratio: 'Verhältnis' }

/** The middle with the smallest and the largest figure; a single figure stands alone. */
function spreadCell(figures: readonly number[], unit: string): string {
  const { min, median, max } = spread(figures)
  const around = figures.length > 1 ? ` (${formatNumber(min)} … ${formatNumber(max)})` : ''
  return `${formatNumber(median)}${unit ? ` ${unit}` : ''}${around}`
}

function targetCell({ figures, unit, target }: Row): string {
  if (!target)
    return ''
  const of = target.of === 'ratio' || figures.length > 1 ? `${names[target.of]} ` : ''
  const limit = `${target.comparison === 'atLeast' ? '≥' : '≤'} ${formatLimit(target.limit)}`
  return of + limit + (target.of === 'ratio' ? '' : ` ${unit}`)
}

function cellsOf(row: Row): string[] {
  const ratios = ratiosOf(row)
  return [
    row.name,
    spreadCell(row.figures, row.unit),
    row.beside ? `${row.beside.name}: ${spreadCell(row.beside.figures, row.unit)}` : '',
    ratios.length > 0 ? spreadCell(ratios, '') : '',
    targetCell(row),
    { true: 'erreicht', false: '**nicht erreicht**', undefined: '' }[String(isReached(row)) as 'true' | 'false' | 'undefined'],
  ]
}

/** Lines of a Markdown table whose columns stand below each other also as plain text. */
function alignedTable(lines: readonly (readonly string[])[]): string {
  const widths = heading.map((_, column) => Math.max(3, ...lines.map(cells => cells[column]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [first = [], ...rest] = lines.map(line)
  return [first, line(widths.map(width => '-'.repeat(width))), ...rest].join('\n')
}

/** A section as Markdown that can be read in a terminal too. */
export function formatSection({ title, explanation, rows }: Section): string {
  return `### ${title}\n\n${explanation.join('\n')}\n\n${alignedTable([heading, ...rows.map(cellsOf)])}\n`
}
