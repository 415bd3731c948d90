import { findArticles } from '../../views/press-archive.ts'
import { citationOf, mayShowFile } from '../../views/press-item.ts'
import { defineList } from '../list.ts'
import { fileAddress, isoDate, pageOf, titleOf, titlesOf, wordFor } from '../values.ts'

/** The press archive, whole or as it was asked for. */
export const pressList = defineList({
  path: '/presse',
  page: '/presse',
  title: 'Presseartikel',
  summary: 'Alle Artikel des Pressearchivs mit Quelle, Rechten und den Teilen des Konzepts, um die es geht; mit denselben Filtern wie die Seite.',
  parameters: ['jahr', 'medium', 'thema', 'q'],
  rows: ({ query, reading }) => findArticles(query, reading),
  columns: [
    { key: 'id', heading: 'Kennung', value: ({ documentId }) => documentId },
    { key: 'title', heading: 'Titel', value: ({ content }) => content.title },
    { key: 'medium', heading: 'Medium', value: ({ content }, source) => titleOf('medium', content.medium, source) },
    { key: 'edition', heading: 'Ausgabe', value: ({ content }) => content.edition },
    { key: 'date', heading: 'Datum', value: ({ content }) => isoDate(content.date, content.datePrecision) },
    { key: 'page', heading: 'Seite', value: ({ content }) => content.page },
    { key: 'citation', heading: 'Quellenangabe', value: (article, { reading }) => citationOf(article, reading) },
    { key: 'rights', heading: 'Rechte', value: ({ content }) => wordFor('press-article', 'rights', content.rights) },
    { key: 'abstract', heading: 'Kurzfassung', value: ({ content }) => content.abstract },
    { key: 'fields', heading: 'Felder und Themen', value: ({ content }, source) => titlesOf('field', content.aboutFields, source) },
    { key: 'goals', heading: 'Ziele', value: ({ content }, source) => titlesOf('goal', content.aboutGoals, source) },
    { key: 'approaches', heading: 'Ansätze', value: ({ content }, source) => titlesOf('approach', content.aboutApproaches, source) },
    { key: 'projects', heading: 'Projekte', value: ({ content }, source) => titlesOf('project', content.aboutProjects, source) },
    { key: 'publisherUrl', heading: 'Adresse beim Verlag', value: ({ content }) => content.publisherUrl },
    { key: 'file', heading: 'PDF', value: (article, source) => mayShowFile(article, source.reading.today) ? fileAddress(article, source) : null },
    { key: 'address', heading: 'Seite im Web', value: pageOf },
  ],
})
