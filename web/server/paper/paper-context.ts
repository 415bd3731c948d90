import type { AddressedType } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PlanTree } from '../views/plan-tree.ts'
import type { Reading } from '../views/reading.ts'
import type { Labels } from './labels.ts'
import type { Prose, Target } from './paper.ts'
import { languagePrefixes } from '@kek/contract'
import { addressOf } from '../views/addresses.ts'
import { inReadersLanguage } from '../views/markdown.ts'
import { planTree } from '../views/plan-tree.ts'
import { languageOf } from '../views/words.ts'
import { labels } from './labels.ts'
import { markdownBlocks } from './markdown-blocks.ts'

/** Where a paper is made: its addresses begin with the site's, then with those of the state that it shows. */
export interface Place {
  readonly siteUrl: string
  readonly base: string
}

type Addressed = PublicDocument<AddressedType>

/** What the parts of one paper are made from. */
export interface PaperContext {
  readonly reading: Reading
  readonly tree: PlanTree
  readonly labels: Labels
  /** Whether it is the whole plan: then the meaning of its terms is said once, and projects have a chapter. */
  readonly isWhole: boolean
  /** The complete address of what the site has under `href`. */
  readonly absolute: (href: string) => string
  /** Where a link leads: into the paper where what it names is part of it. */
  readonly targetOf: (href: string) => Target
  readonly prose: (document: PublicDocument, text: string | null, level: number) => Prose | null
}

/** The level of a heading under one of this level: there are six. */
export function below(level: number): number {
  return Math.min(level + 1, 6)
}

/** Makes the context of a paper that holds these documents. */
export function paperContext(held: readonly Addressed[], reading: Reading, { siteUrl, base }: Place, isWhole = false): PaperContext {
  const { locale } = reading
  const ids = new Map(held.map(document => [addressOf(document, locale), document.documentId]))
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
    isWhole,
    absolute,
    targetOf,
    prose: (document, text, level) => text?.trim()
      ? { blocks: markdownBlocks(text, below(level) as 2, resolve), ...languageOf(document, reading) }
      : null,
  }
}
