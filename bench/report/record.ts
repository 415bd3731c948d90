import type { Section } from './row.ts'
import { cpus, totalmem } from 'node:os'
import process from 'node:process'
import { formatNumber } from './numbers.ts'
import { isReached } from './row.ts'
import { formatSection } from './table.ts'

/** Where and when a run took place. */
export interface Circumstances {
  readonly startedAt: string
  readonly seconds: number
  readonly cores: number
  readonly processor: string
  readonly memoryGigabytes: number
  readonly node: string
  /** Mean number of programs that wanted a core, over the minute before the run and over its last. */
  readonly loadAverage: { readonly before: number, readonly after: number }
}

/** A section with how much of the machine others took meanwhile, 0 to 1. */
export type MeasuredSection = Section & { readonly foreignShare: number }

/** A run with every figure. */
export interface Run {
  readonly circumstances: Circumstances
  readonly sections: readonly MeasuredSection[]
}

/** What is known of the machine. */
export function describeMachine(): Pick<Circumstances, 'cores' | 'processor' | 'memoryGigabytes' | 'node'> {
  const processors = cpus()
  return { cores: processors.length, processor: processors[0]?.model.trim() ?? 'unbekannt', memoryGigabytes: totalmem() / 1e9, node: process.version }
}

/** A section as it is printed, with a sentence about the company it was measured in. */
export function formatMeasuredSection(section: MeasuredSection): string {
  const company = `Andere Programme nahmen währenddessen ${formatNumber(section.foreignShare * 100)} % der Rechenzeit aller Kerne.`
  return formatSection({ ...section, explanation: [...section.explanation, company] })
}

/** When, on what and in which company a run took place. */
export function formatCircumstances({ startedAt, seconds, cores, processor, memoryGigabytes, node, loadAverage }: Circumstances): string {
  const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(new Date(startedAt))
  return [
    `Gemessen am ${day} in ${formatNumber(seconds / 60)} Minuten, mit Node.js ${node.slice(1)} auf ${cores} Kernen (${processor}), ${formatNumber(memoryGigabytes)} GB Speicher.`,
    `Mittlere Last der Maschine: vorher ${formatNumber(loadAverage.before)}, am Ende ${formatNumber(loadAverage.after)}.`,
  ].join('\n')
}

/** How many targets there are, and which are missed. */
export function formatVerdict(sections: readonly Section[]): string {
  const judged = sections.flatMap(({ rows }) => rows).filter(row => row.target)
  const missed = judged.filter(row => !isReached(row)).map(row => row.name)
  return `${judged.length - missed.length} von ${judged.length} Zielen erreicht${missed.length > 0 ? `; nicht erreicht: ${missed.join('; ')}` : ''}.`
}

/** A run as JSON that people can compare line by line: figures in three decimals, those of a row on one line. */
export function formatAsJson(run: Run): string {
  const rounded = JSON.stringify(run, (_, value: unknown) => typeof value === 'number' ? Math.round(value * 1000) / 1000 : value, 2)
  return `${rounded.replace(/\[[-\d.,\s]+\]/g, list => list.replace(/\s+/g, '').replaceAll(',', ', '))}\n`
}

const [begin, end] = ['<!-- bench: begin -->', '<!-- bench: end -->']

/** Puts the figures of a run between the marks of a page, in place of those before. @throws Error when the page has no marks */
export function recordOnPage(page: string, { circumstances, sections }: Run): string {
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error(`Der Seite fehlen die Marken ${begin} und ${end}.`)
  const figures = [formatCircumstances(circumstances), formatVerdict(sections), ...sections.map(formatMeasuredSection)]
  return `${before}${begin}\n\n${figures.join('\n\n').trimEnd()}\n\n${end}${after}`
}
