import type { AddressedType } from '@kek/contract'
import type { Edition } from '../resources/resource.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PlanTree } from '../views/plan-tree.ts'
import type { Reading } from '../views/reading.ts'
import type { Labels } from './labels.ts'
import type { Prose, Target } from './paper.ts'
import { languagePrefixes } from '@kek/contract'
import { addressOf } from '../views/addresses.ts'
import { inReadersLanguage } from '../views/markdown.ts'
import { planTree } from '../views/plan-tree.ts'
import { examplesFirst } from '../views/project-items.ts'
import { languageOf } from '../views/words.ts'
import { labels } from './labels.ts'
import { markdownBlocks } from './markdown-blocks.ts'

/** Where a paper is made: its addresses begin with the site's, then with those of the state that it shows. */
export interface Place {
  readonly siteUrl: string
  readonly base: string
  /** Which state it is, where that is not what is public today. */
  readonly edition?: Edition
}

type Addressed = PublicDocument<AddressedType>

/** What the parts of one paper are made from. */
export interface PaperContext {
  readonly reading: Reading
  readonly tree: PlanTree
  readonly labels: Labels
  readonly edition: Edition | null
  /** Whether it is the whole plan: then projects have a chapter. */
  readonly isWhole: boolean
  /** The complete address of what the site has under `href`. */
  readonly absolute: (href: string) => string
  /** Where a link leads: into the paper where what it names is part of it. */
  readonly targetOf: (href: string) => Target
  /** The projects of an approach. */
  readonly projectsOf: (documentId: string) => readonly PublicDocument<'project'>[]
  readonly prose: (document: PublicDocument, text: string | null, level: number) => Prose | null
}

/** The level of a heading under one of this level: there are six. */
export function below(level: number): number {
  return Math.min(level + 1, 6)
}

/** Every project under each element that it names: looked up once, since a paper asks for hundreds of elements. */
function projectsByElement({ snapshot, locale }: Reading): ReadonlyMap<string, PublicDocument<'project'>[]> {
  const found = new Map<string, PublicDocument<'project'>[]>()
  for (const project of [...snapshot.all('project', locale)].sort(examplesFirst)) {
    for (const id of new Set([...project.content.approaches, ...project.content.fields]))
      found.set(id, [...found.get(id) ?? [], project])
  }
  return found
}

/** Makes the context of a paper that holds these documents. */
export function paperContext(held: readonly Addressed[], reading: Reading, { siteUrl, base, edition }: Place, isWhole = false): PaperContext {
  const { locale } = reading
  const ids = new Map(held.map(document => [addressOf(document, locale), document.documentId]))
  const projects = projectsByElement(reading)
  // Files stand at the same address in every state.
  const absolute = (href: string) => href.startsWith('/') ? siteUrl + (href.startsWith('/media/') ? '' : base) + href : href
  const targetOf = (href: string): Target => {
    const to = ids.get(href)
    return to === undefined ? { href: absolute(href) } : { to }
  }
  const resolve = (address: string) => {
    const href = inReadersLanguage(address, languagePrefixes[locale])
    return /^(?:\/|https?:|mailto:)/i.test(href) ? targetOf(href) : undefined
  }
  return {
    reading,
    tree: planTree(reading.snapshot, locale),
    labels: labels[locale],
    edition: edition ?? null,
    isWhole,
    absolute,
    targetOf,
    projectsOf: documentId => projects.get(documentId) ?? [],
    prose: (document, text, level) => text?.trim()
      ? { blocks: markdownBlocks(text, below(level) as 2, resolve), ...languageOf(document, reading) }
      : null,
  }
}
