import type { AddressedType, PublishedFile, TypeName } from '@kek/contract'
import type { Words } from '../../shared/views/text.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PlanNode } from '../views/plan-tree.ts'
import type { Reading, TimelessReading } from '../views/reading.ts'
import { isFileShowable, localizePath } from '@kek/contract'
import { addressOf, pageAddress } from '../views/addresses.ts'
import { printDate } from '../views/dates.ts'
import { levelOf } from '../views/elements.ts'
import { markdownToText } from '../views/markdown.ts'
import { oncePerDocument } from '../views/once-per-content.ts'
import { anchorOf } from '../views/page-anchors.ts'
import { pathTo, planTree } from '../views/plan-tree.ts'
import { citationOf } from '../views/press-item.ts'
import { projectItem } from '../views/project-items.ts'
import { versionBase } from '../views/versions.ts'
import { languageOf } from '../views/words.ts'
import { relatedTitles } from './related-titles.ts'

/** What is searched in a document. */
export interface SearchTexts {
  readonly title: string
  readonly code: string
  /** Everything else that it says, as plain text. */
  readonly body: string
  /** What of that a hit shows, each text with its language. */
  readonly shown: readonly Words[]
  /** Words from around it: a page shows what an element stands under, and what belongs to it. */
  readonly context: string
  /** How much it counts beside others that say the same. */
  readonly standing: number
}

/** Where a document is found, and what it is called there. */
export interface SearchPlace {
  readonly href: string
  /** "Teilziel", "Handlungsansatz" where the plan names it. */
  readonly level: string | null
  /** Titles of what it stands under, from the top down. */
  readonly path: readonly string[]
}

/** The types whose documents are found. Others are found through those that name them. */
export const searchedTypes = ['plan', 'field', 'goal', 'approach', 'project', 'press-article', 'event', 'document', 'contact', 'slide', 'glossary-term', 'page', 'adopted-version'] as const satisfies readonly TypeName[]
export type SearchedType = typeof searchedTypes[number]

/** A text as it stands in the document has no need of its language: whether it is one that the translation lacks can be seen from it. */
type Texts = readonly (string | Words | null | undefined)[]
interface Searched<T extends TypeName> {
  readonly title: (content: PublicDocument<T>['content']) => string
  readonly texts: (document: PublicDocument<T>, reading: Reading) => Texts
  /** Words by which it is found, and that nobody wants to read. */
  readonly unseen?: (content: PublicDocument<T>['content']) => Texts
  readonly href: (document: PublicDocument<T>, reading: Reading) => string
}

const joined = (texts: readonly Words[]) => texts.map(({ text }) => text).join(' · ')
const plain = (document: PublicDocument, markdown: string | null, reading: Reading): Words => ({ text: markdownToText(markdown), ...languageOf(document, reading, markdown) })
const textsOf = (document: PublicDocument, parts: readonly { readonly text: string }[], reading: Reading): Words[] => parts.map(({ text }) => ({ text, ...languageOf(document, reading, parts) }))
const places = (ids: readonly string[], { snapshot, locale }: TimelessReading): Words[] => snapshot.pick('place', ids, locale).map(place => ({ text: place.content.name, ...languageOf(place, { locale }) }))
function department(id: string | null, { snapshot, locale }: TimelessReading): Words | null {
  const found = snapshot.get('department', id, locale)
  return found ? { text: found.content.name, ...languageOf(found, { locale }) } : null
}
const ownPage = (document: PublicDocument, { locale }: Reading) => addressOf(document as PublicDocument<AddressedType>, locale)

const searched: { readonly [T in SearchedType]: Searched<T> } = {
  'plan': {
    title: ({ title }) => title,
    texts: (plan, reading) => {
      const { shortTitle, claim, introduction, structure, resolutionNumber } = plan.content
      return [shortTitle, claim, plain(plan, introduction, reading), plain(plan, structure, reading), resolutionNumber]
    },
    href: (_, { locale }) => pageAddress('concept', locale),
  },
  'field': {
    title: ({ title }) => title,
    texts: (field, reading) => {
      const { summary, text, strengths, weaknesses, opportunities, threats } = field.content
      return [summary, plain(field, text, reading), ...[strengths, weaknesses, opportunities, threats].flatMap(lines => textsOf(field, lines, reading))]
    },
    href: ownPage,
  },
  'goal': {
    title: ({ title }) => title,
    texts: (goal, reading) => [goal.content.statement, plain(goal, goal.content.description, reading)],
    href: ownPage,
  },
  'approach': {
    title: ({ title }) => title,
    texts: (approach, reading) => {
      const { description, statusNote, milestones, places: ids, department: responsible } = approach.content
      const steps = milestones.map(({ title }) => ({ text: title, ...languageOf(approach, reading, milestones) }))
      return [plain(approach, description, reading), statusNote, ...steps, ...places(ids, reading), department(responsible, reading)]
    },
    href: ownPage,
  },
  'project': {
    title: ({ title }) => title,
    texts: (project, reading) => {
      const { summary, description, partner, places: ids } = project.content
      return [summary, plain(project, description, reading), partner, ...places(ids, reading)]
    },
    href: ownPage,
  },
  'press-article': {
    title: ({ title }) => title,
    texts: (article, reading) => [citationOf(article, reading), article.content.abstract],
    href: ownPage,
  },
  'event': {
    title: ({ title }) => title,
    texts: (event, reading) => {
      const { date, datePrecision, place, venue, description, committees, topics, resolutionNumber, result } = event.content
      const day: Words = { text: printDate({ date, precision: datePrecision ?? 'day' }, reading.locale) }
      return [day, place, venue, plain(event, description, reading), ...textsOf(event, committees, reading), ...textsOf(event, topics, reading), resolutionNumber, result]
    },
    href: (event, { locale }) => `${pageAddress('process', locale)}#${anchorOf(event)}`,
  },
  'document': {
    title: ({ title }) => title,
    texts: ({ content: { version, description } }) => [version, description],
    href: (document, { locale }) => `${pageAddress('documents', locale)}#${anchorOf(document)}`,
  },
  'contact': {
    title: ({ role }) => role,
    texts: ({ content }, reading) => [content.person, department(content.department, reading), content.city],
    href: (_, { locale }) => pageAddress('contact', locale),
  },
  'slide': {
    title: ({ heading }) => heading,
    texts: (slide, reading) => [plain(slide, slide.content.text, reading)],
    href: (_, { locale }) => pageAddress('home', locale),
  },
  'glossary-term': {
    title: ({ term }) => term,
    texts: ({ content }) => [content.explanation],
    unseen: ({ forms }) => forms.map(({ text }) => text),
    href: (term, { locale }) => `${pageAddress('glossary', locale)}#${anchorOf(term)}`,
  },
  'page': {
    title: ({ title }) => title,
    texts: (page, reading) => [plain(page, page.content.text, reading)],
    href: ownPage,
  },
  'adopted-version': {
    title: ({ title }) => title,
    texts: (version, reading) => [plain(version, version.content.description, reading), version.content.adoptedBy, version.content.resolutionNumber],
    href: (version, { locale }) => localizePath(versionBase(version), locale),
  },
}

/** How a type is searched; the document given has to be of it. */
function searchedAs(document: PublicDocument): Searched<TypeName> {
  return searched[document.type as SearchedType] as unknown as Searched<TypeName>
}

/** The plan is what people come for; a meeting about it is of less use than what it says. */
const standings: Readonly<Record<SearchedType, number>> = { 'plan': 1, 'field': 1, 'goal': 1, 'approach': 1.1, 'project': 1, 'press-article': 0.9, 'event': 0.65, 'document': 1, 'contact': 1, 'slide': 0.9, 'glossary-term': 0.6, 'page': 0.8, 'adopted-version': 0.8 }

/** What kinds of things are called by people who look for one. */
const kindWords: Partial<Readonly<Record<TypeName, string>>> = { 'press-article': 'Presse Artikel Zeitung', 'event': 'Veranstaltung Termin', 'document': 'Dokument Datei PDF herunterladen', 'contact': 'Kontakt Ansprechpartner', 'adopted-version': 'Fassung Vergleich früherer Stand Beschluss' }

/** What documents of some types refer to, and others lack. */
interface References {
  readonly code?: string | null
  readonly file?: PublishedFile | null
  readonly places?: readonly string[]
  readonly department?: string | null
  readonly medium?: string | null
}

/** What is searched in a document. */
export function searchTexts(document: PublicDocument, reading: Reading): SearchTexts {
  const { title, texts, unseen } = searchedAs(document)
  const { content } = document
  const worded = (all: Texts): Words[] => all.filter(text => text !== null && text !== undefined).map(text => typeof text === 'string' ? { text, ...languageOf(document, reading, text) } : text).filter(({ text }) => text !== '')
  const shown = worded(texts(document, reading))
  return {
    title: title(content),
    code: document.type === 'goal' || document.type === 'approach' ? (content as References).code ?? '' : '',
    body: joined([...shown, ...worded(unseen?.(content) ?? [])]),
    shown,
    context: [kindWords[document.type], ...relatedTitles(document, reading)].filter(Boolean).join(' '),
    standing: standings[document.type as SearchedType],
  }
}

/** Where a document is found. */
export function searchPlace(document: PublicDocument, reading: Reading): SearchPlace {
  const node: PlanNode | undefined = planTree(reading.snapshot, reading.locale).nodes.get(document.documentId)
  return {
    href: searchedAs(document).href(document, reading),
    level: node ? levelOf(node, reading) : document.type === 'project' ? projectItem(document as PublicDocument<'project'>, reading).level : null,
    path: node ? pathTo(node).map(above => above.document.content.title) : [],
  }
}

/** The PDF of a document, while the public may have it. */
export function searchedFile({ type, content }: PublicDocument, { today }: Reading): PublishedFile | null {
  const { file } = content as References
  return file && file.mime === 'application/pdf' && isFileShowable(type, content, today) ? file : null
}

/** Everything public that is found. */
export function searchedDocuments({ snapshot, locale }: Reading): PublicDocument[] {
  return searchedTypes.flatMap((type): readonly PublicDocument[] => snapshot.all(type, locale))
}

/** The names of what a document refers to and belongs to. */
const namesAround = oncePerDocument(['field', 'goal', 'approach', 'project', 'place', 'department', 'medium'], (document, reading) => {
  const { places: ids = [], department: responsible = null, medium = null } = document.content as References
  return [
    ...relatedTitles(document, reading),
    places(ids, reading).map(({ text }) => text).join('|'),
    department(responsible, reading)?.text ?? '',
    reading.snapshot.get('medium', medium)?.content.name ?? '',
  ].join('\n')
})

/**
 * What the searched texts of a document depend on: equal where they are equal. Besides the document itself, in both languages it may be
 * made from, these are the names of what it refers to.
 */
export function searchSignature(document: PublicDocument, reading: Reading): string {
  const { snapshot, locale } = reading
  const { type, documentId, seq } = document
  const file = searchedFile(document, reading)
  return [seq, locale === 'de' ? seq : snapshot.get(type, documentId)?.seq, namesAround(document, reading), file && reading.fileTexts?.has(file.sha256) ? file.sha256 : ''].join('\n')
}
