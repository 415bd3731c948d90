import type { Buffer } from 'node:buffer'
import type { AnyImportItem, ImportItem } from '../format/item.ts'
import type { RatedApproach } from './priorities-pdf.ts'
import { formatPartialDate, parsePartialDate } from '@kek/contract'
import { fields } from '../source/fields.ts'
import { importFile } from '../source/index.ts'
import { media } from '../source/media.ts'
import { plan } from '../source/plan.ts'
import { press } from '../source/press.ts'
import { themes } from '../source/themes.ts'
import { planPdf } from './plan-pdf.ts'
import { pressPdf } from './press-pdf.ts'
import { prioritiesPdf } from './priorities-pdf.ts'

/** A file of the demo and how to make its bytes; the path is relative to the import file. */
export interface DemoFile {
  readonly path: string
  readonly render: () => Promise<Buffer>
}

function isApproach(item: AnyImportItem): item is ImportItem<'approach'> {
  return item.type === 'approach'
}

/** The citation of an article as the placeholder prints it. */
function citation({ data }: ImportItem<'press-article'>, medium: string): string {
  const date = parsePartialDate(data.date ?? '')
  return [medium, data.edition, date && formatPartialDate(date), data.page && `Seite ${data.page}`].filter(Boolean).join(', ')
}

function pressFile(article: ImportItem<'press-article'>): DemoFile {
  const medium = media.find(({ key }) => key === article.data.medium)?.data.name ?? ''
  return { path: article.data.file ?? '', render: () => pressPdf({ title: article.data.title ?? '', citation: citation(article, medium), medium }) }
}

function strategicGoals(field: string): string[] {
  return importFile.documents.flatMap(({ type, data }) => type === 'goal' && data.field === field ? [`${data.code} ${data.title}`] : [])
}

/** The words of the plan for a list of terms: key → label. */
function labels(set: 'priorities' | 'timeClasses'): ReadonlyMap<string, string> {
  return new Map(plan.flatMap(({ data }) => (data[set] ?? []).map(({ key, label }) => [`${key}`, `${label}`] as const)))
}

/** Approaches as rated in 2018, in the order of the plan. */
function ratedApproaches(): RatedApproach[] {
  const [priorities, timeClasses] = [labels('priorities'), labels('timeClasses')]
  const items = importFile.documents.filter(isApproach)
  return items.filter(({ data }) => data.code).map(({ key, data }) => {
    const rating = items.find(item => item.key === key && item.data.priority)?.data
    return { code: data.code ?? '', title: data.title ?? '', priority: priorities.get(rating?.priority ?? '') ?? '', timeClass: timeClasses.get(rating?.timeClass ?? '') ?? '' }
  })
}

/** Every PDF of the demo. */
export const pdfFiles: readonly DemoFile[] = [
  ...press.map(pressFile),
  {
    path: 'files/documents/kek-2030-beschlossene-fassung.pdf',
    render: () => planPdf({
      fields,
      themes,
      goals: new Map(fields.map(({ key }) => [key, strategicGoals(key)])),
      timeline: plan.find(({ data }) => data.adoptedOn)?.data.timeline ?? [],
    }),
  },
  { path: 'files/documents/kek-2030-prioritaetensetzung.pdf', render: () => prioritiesPdf(ratedApproaches()) },
]
