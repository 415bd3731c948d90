import type { ApproachSource } from '../format/goal-tree.ts'
import type { AnyImportItem } from '../format/item.ts'
import { approachItems } from '../format/goal-tree.ts'

/** Example approaches that hang directly under a cross-cutting theme; "Q3.1" is the first of the third theme. */
const byTheme: readonly (readonly [theme: string, code: string, approach: ApproachSource])[] = [
  ['teilhabe-integration-barrierefreiheit', 'Q2.1', {
    key: 'beteiligung',
    title: 'Bürgerbeteiligung im Netz und vor Ort verstetigen',
    description: 'Regionalforum und Online-Forum sollen keine einmalige Sache bleiben. Jede Runde hat ein klares Ende, und zu jedem Beitrag ist nachzulesen, was aus ihm geworden ist.',
    themes: ['digitalisierung'],
    department: 'regionalmanagement',
    contact: 'kreisentwicklung',
    rating: ['medium', 'short'],
  }],
  ['kooperationen', 'Q3.1', {
    key: 'nachbarkreise',
    title: 'Erfahrungen mit Nachbarkreisen und der Metropolregion austauschen',
    description: 'Andere Landkreise stehen vor denselben Fragen. Einmal im Jahr treffen sich die Fachleute der Kreisentwicklung, vergleichen Zahlen und Lösungen und schreiben auf, was übertragbar ist.',
    department: 'regionalmanagement',
    contact: 'kreisentwicklung',
    rating: ['low', 'short'],
  }],
  ['digitalisierung', 'Q4.1', {
    key: 'online-dienste',
    title: 'Dienste der Kreisverwaltung auch im Netz anbieten',
    description: 'Anträge, die viele Menschen stellen, kommen zuerst: Kfz, Bauen, Wohngeld. Jeder Dienst wird mit Bürgerinnen und Bürgern erprobt, bevor er startet. Wer lieber ins Amt kommt, kann das weiter tun.',
    themes: ['teilhabe-integration-barrierefreiheit'],
    rating: ['high', 'medium'],
  }],
]

export const themeApproaches: readonly AnyImportItem[] = byTheme.flatMap(([field, code, approach]) => approachItems(approach, code, 1, { field }))
