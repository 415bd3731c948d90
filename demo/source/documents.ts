import type { ImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

/** The two documents of the customer's page. `pages` is the number of pages of the placeholder file, so that the link does not lie. */
export const documents: readonly ImportItem<'document'>[] = [
  {
    type: 'document',
    key: 'beschlossene-fassung',
    effectiveOn: days.adoption,
    note: null,
    data: {
      title: 'Kreisentwicklungskonzept Ludwigslust-Parchim 2030 in der beschlossenen Fassung',
      kind: 'plan',
      version: 'beschlossene Fassung vom 12. Oktober 2017',
      date: '2017-10-12',
      datePrecision: 'day',
      pages: 5,
      file: 'files/documents/kek-2030-beschlossene-fassung.pdf',
      description: 'Das ganze Konzept, wie es der Kreistag beschlossen hat. Das Original hat 66 Seiten; hier liegt ein kurzer Platzhalter der Demo.',
      isWorkingVersion: false,
      order: 1,
    },
  },
  {
    type: 'document',
    key: 'prioritaetensetzung',
    effectiveOn: days.priorities,
    note: null,
    data: {
      title: 'KEK 2030 Prioritätensetzung – Erläuterungen und Übersicht',
      kind: 'priorities',
      version: 'August 2018',
      date: '2018-08-01',
      datePrecision: 'month',
      pages: 4,
      file: 'files/documents/kek-2030-prioritaetensetzung.pdf',
      description: 'Wie die Handlungsansätze bewertet und zeitlich eingeordnet wurden. Hier liegt ein kurzer Platzhalter der Demo.',
      isWorkingVersion: false,
      order: 2,
    },
  },
]
