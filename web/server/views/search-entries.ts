import type { TypeName } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PlanNode } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { addressOf, pageAddress } from './addresses.ts'
import { printDate } from './dates.ts'
import { levelOf } from './elements.ts'
import { markdownToText } from './markdown.ts'
import { anchorOf } from './page-anchors.ts'
import { pathTo, planTree } from './plan-tree.ts'
import { citationOf } from './press-item.ts'
import { projectItem } from './project-items.ts'

/** What can be found: a document as a title, a text and a place. */
export interface SearchEntry {
  readonly document: PublicDocument
  readonly type: TypeName
  readonly title: string
  readonly code: string
  /** Everything else that it says, as plain text. */
  readonly body: string
  readonly href: string
  readonly level: string | null
  readonly place: readonly string[]
}

type Texts = readonly (string | null | undefined)[]
const join = (texts: Texts) => texts.filter(Boolean).join(' · ')
const textsOf = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text)

/** The words of an element of the plan beyond its title. */
function elementTexts(node: PlanNode, { snapshot, locale }: Reading): Texts {
  if (node.type === 'field') {
    const { summary, text, strengths, weaknesses, opportunities, threats } = node.document.content
    return [summary, markdownToText(text), ...[strengths, weaknesses, opportunities, threats].flatMap(textsOf)]
  }
  if (node.type === 'goal') {
    const { statement, description } = node.document.content
    return [statement, markdownToText(description)]
  }
  const { description, statusNote, milestones, places, department } = node.document.content
  return [
    markdownToText(description),
    statusNote,
    ...milestones.map(({ title }) => title),
    ...snapshot.pick('place', places, locale).map(({ content }) => content.name),
    snapshot.get('department', department, locale)?.content.name,
  ]
}

function planEntries(reading: Reading): SearchEntry[] {
  return [...planTree(reading.snapshot, reading.locale).nodes.values()].map((node) => {
    const { document } = node
    return {
      document,
      type: node.type,
      title: document.content.title,
      code: 'code' in document.content ? document.content.code ?? '' : '',
      body: join(elementTexts(node, reading)),
      href: addressOf(document, reading.locale),
      level: levelOf(node, reading),
      place: pathTo(node).map(above => above.document.content.title),
    }
  })
}

/** An entry for a document outside the tree of the plan. */
function entry(document: PublicDocument, title: string, texts: Texts, href: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return { document, type: document.type, title, code: '', body: join(texts), href, level: null, place: [], ...more }
}

/** Everything public that a page shows, in the order of the types. */
export function searchEntries(reading: Reading): SearchEntry[] {
  const { snapshot, locale } = reading
  const all = <T extends TypeName>(type: T) => snapshot.all(type, locale)
  const placeNames = (ids: readonly string[]) => snapshot.pick('place', ids, locale).map(({ content }) => content.name)
  return [
    ...all('plan').map(plan => entry(plan, plan.content.title, [plan.content.claim, markdownToText(plan.content.introduction), markdownToText(plan.content.structure)], pageAddress('concept', locale))),
    ...planEntries(reading),
    ...all('project').map((project) => {
      const { title, summary, description, partner, places } = project.content
      return entry(project, title, [summary, markdownToText(description), partner, ...placeNames(places)], addressOf(project, locale), { level: projectItem(project, reading).level })
    }),
    ...all('press-article').map(article => entry(article, article.content.title, [citationOf(article, reading), article.content.abstract], addressOf(article, locale))),
    ...all('event').map((event) => {
      const { title, date, datePrecision, place, venue, description, committees, topics } = event.content
      const texts = [printDate({ date, precision: datePrecision ?? 'day' }, locale), place, venue, markdownToText(description), ...textsOf(committees), ...textsOf(topics)]
      return entry(event, title, texts, `${pageAddress('process', locale)}#${anchorOf(event)}`)
    }),
    ...all('document').map(document => entry(document, document.content.title, [document.content.version, document.content.description], `${pageAddress('documents', locale)}#${anchorOf(document)}`)),
    ...all('contact').map((contact) => {
      const { role, person, department, city } = contact.content
      return entry(contact, role, [person, snapshot.get('department', department, locale)?.content.name, city], pageAddress('contact', locale))
    }),
    ...all('slide').map(slide => entry(slide, slide.content.heading, [markdownToText(slide.content.text)], pageAddress('home', locale))),
    ...all('glossary-term').map(term => entry(term, term.content.term, [term.content.explanation, ...textsOf(term.content.forms)], `${pageAddress('glossary', locale)}#${anchorOf(term)}`)),
    ...all('page').map(page => entry(page, page.content.title, [markdownToText(page.content.text)], addressOf(page, locale))),
  ]
}
