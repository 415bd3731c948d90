import { levelOf } from '../../views/elements.ts'
import { inOrder, pathTo } from '../../views/plan-tree.ts'
import { termOf } from '../../views/terms.ts'
import { defineList } from '../list.ts'
import { elementsOf, pageOf, titleOf, titlesOf, wordFor } from '../values.ts'

/** Fields of action and cross-cutting themes. */
export const fieldList = defineList({
  path: '/daten/felder',
  page: '/konzept',
  title: 'Felder und Themen',
  summary: 'Die oberste Ebene des Konzepts und die Themen, die quer dazu liegen, jeweils mit einem Kurztext.',
  rows: source => elementsOf('field', source),
  columns: [
    { key: 'id', heading: 'Kennung', value: ({ document }) => document.documentId },
    { key: 'title', heading: 'Titel', value: ({ document }) => document.content.title },
    { key: 'kind', heading: 'Art', value: (node, { reading }) => levelOf(node, reading) },
    { key: 'summary', heading: 'Kurztext', value: ({ document }) => document.content.summary },
    { key: 'effectiveOn', heading: 'Gilt ab', value: ({ document }) => document.effectiveOn },
    { key: 'address', heading: 'Seite im Web', value: ({ document }, source) => pageOf(document, source) },
  ],
})

/** Goals of every depth. */
export const goalList = defineList({
  path: '/daten/ziele',
  page: '/konzept',
  title: 'Ziele',
  summary: 'Ziele aller Ebenen, mit dem Feld und dem Ziel, unter denen sie stehen.',
  rows: source => elementsOf('goal', source),
  columns: [
    { key: 'id', heading: 'Kennung', value: ({ document }) => document.documentId },
    { key: 'code', heading: 'Nummer', value: ({ document }) => document.content.code },
    { key: 'title', heading: 'Titel', value: ({ document }) => document.content.title },
    { key: 'level', heading: 'Ebene', value: (node, { reading }) => levelOf(node, reading) },
    { key: 'statement', heading: 'Zielsatz', value: ({ document }) => document.content.statement },
    { key: 'field', heading: 'Feld', value: node => pathTo(node).find(({ type }) => type === 'field')?.document.content.title ?? null },
    { key: 'parent', heading: 'Übergeordnetes Ziel', value: ({ parent }) => parent?.type === 'goal' ? parent.document.content.title : null },
    { key: 'parentId', heading: 'Kennung des Übergeordneten', value: ({ parent }) => parent?.document.documentId ?? null },
    { key: 'effectiveOn', heading: 'Gilt ab', value: ({ document }) => document.effectiveOn },
    { key: 'address', heading: 'Seite im Web', value: ({ document }, source) => pageOf(document, source) },
  ],
})

/** Approaches with how far they are. */
export const approachList = defineList({
  path: '/daten/ansaetze',
  page: '/konzept',
  title: 'Ansätze',
  summary: 'Was getan wird, mit Umsetzungsstand, Priorität, Zeitklasse, Orten und zuständigem Fachdienst.',
  rows: source => elementsOf('approach', source),
  columns: [
    { key: 'id', heading: 'Kennung', value: ({ document }) => document.documentId },
    { key: 'code', heading: 'Nummer', value: ({ document }) => document.content.code },
    { key: 'title', heading: 'Titel', value: ({ document }) => document.content.title },
    { key: 'field', heading: 'Feld', value: node => pathTo(node).find(({ type }) => type === 'field')?.document.content.title ?? null },
    { key: 'goals', heading: 'Ziele', value: node => pathTo(node).filter(({ type }) => type === 'goal').map(({ document }) => document.content.title) },
    { key: 'parentId', heading: 'Kennung des Übergeordneten', value: ({ parent }) => parent?.document.documentId ?? null },
    { key: 'themes', heading: 'Querliegende Themen', value: ({ document }, source) => titlesOf('field', document.content.themes, source) },
    { key: 'status', heading: 'Umsetzungsstand', value: ({ document }, { reading }) => termOf('statuses', document.content.implementationStatus, reading)?.label ?? null },
    { key: 'statusAsOf', heading: 'Stand vom', value: ({ document }) => document.content.statusAsOf },
    { key: 'statusNote', heading: 'Erläuterung zum Stand', value: ({ document }) => document.content.statusNote },
    { key: 'priority', heading: 'Priorität', value: ({ document }, { reading }) => termOf('priorities', document.content.priority, reading)?.label ?? null },
    { key: 'timeClass', heading: 'Zeitklasse', value: ({ document }, { reading }) => termOf('timeClasses', document.content.timeClass, reading)?.label ?? null },
    { key: 'prioritySource', heading: 'Quelle der Bewertung', value: ({ document }) => document.content.prioritySource },
    { key: 'places', heading: 'Räumlicher Schwerpunkt', value: ({ document }, source) => titlesOf('place', document.content.places, source) },
    { key: 'department', heading: 'Fachdienst', value: ({ document }, source) => titleOf('department', document.content.department, source) },
    { key: 'isExample', heading: 'Beispielinhalt', value: ({ document }) => document.content.isExample ?? false },
    { key: 'effectiveOn', heading: 'Gilt ab', value: ({ document }) => document.effectiveOn },
    { key: 'address', heading: 'Seite im Web', value: ({ document }, source) => pageOf(document, source) },
  ],
})

/** Examples and ideas of projects. */
export const projectList = defineList({
  path: '/daten/projekte',
  page: '/konzept',
  title: 'Projekte',
  summary: 'Beispiele und Ideen, mit den Ansätzen, zu denen sie gehören.',
  rows: ({ reading: { snapshot, locale } }) => [...snapshot.all('project', locale)].sort(inOrder),
  columns: [
    { key: 'id', heading: 'Kennung', value: ({ documentId }) => documentId },
    { key: 'title', heading: 'Titel', value: ({ content }) => content.title },
    { key: 'kind', heading: 'Art', value: ({ content }) => wordFor('project', 'kind', content.kind) },
    { key: 'summary', heading: 'Kurztext', value: ({ content }) => content.summary },
    { key: 'approaches', heading: 'Ansätze', value: ({ content }, source) => titlesOf('approach', content.approaches, source) },
    { key: 'fields', heading: 'Felder', value: ({ content }, source) => titlesOf('field', content.fields, source) },
    { key: 'places', heading: 'Orte', value: ({ content }, source) => titlesOf('place', content.places, source) },
    { key: 'partner', heading: 'Träger', value: ({ content }) => content.partner },
    { key: 'isExample', heading: 'Beispielinhalt', value: ({ content }) => content.isExample ?? false },
    { key: 'effectiveOn', heading: 'Gilt ab', value: ({ effectiveOn }) => effectiveOn },
    { key: 'address', heading: 'Seite im Web', value: pageOf },
  ],
})
