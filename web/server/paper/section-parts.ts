import type { TermSet } from '@kek/contract'
import type { Swot } from '../../shared/views/concept.ts'
import type { Changes, ElementLink, Term } from '../../shared/views/element.ts'
import type { ImageView } from '../../shared/views/image.ts'
import type { Words } from '../../shared/views/text.ts'
import type { WithdrawalView } from '../../shared/views/withdrawal.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Labels } from './labels.ts'
import type { PaperContext } from './paper-context.ts'
import type { Fact, LinkList, PaperImage, PaperLink, PaperSwot, Section } from './paper.ts'
import { termsOf } from '../views/terms.ts'
import { languageOf } from '../views/words.ts'

/** A section that says nothing yet. */
export const emptySection = {
  code: null,
  marks: [],
  colour: 'grey',
  href: null,
  notices: [],
  lead: null,
  image: null,
  body: null,
  facts: [],
  swot: null,
  milestones: null,
  linkLists: [],
  changes: [],
  table: null,
  wording: null,
  sections: [],
} as const satisfies Partial<Section>

/** What readers must know of a document before they read it. Deeper in a paper a mark has to do, or hardly anything else could be read. */
export function noticesOf(document: PublicDocument, withdrawal: WithdrawalView | null, level: number, { labels, reading }: PaperContext): Words[] {
  const { isExample } = document.content as { readonly isExample?: boolean | null }
  return [
    ...(withdrawal ? [{ text: `${labels.withdrawn(withdrawal.date)} ${labels.stays}` }, ...(withdrawal.reason ? [withdrawal.reason] : [])] : []),
    ...(level === 1 && isExample ? [{ text: labels.exampleSentence }] : []),
    ...(level === 1 && document.locale !== reading.locale ? [{ text: labels.fallback }] : []),
  ]
}

/** An image for a paper, with its credit; its file is named by its hash. */
export function paperImage(image: ImageView | null, { labels }: PaperContext): PaperImage | null {
  if (!image)
    return null
  const { src, alternativeText, caption, lang, credit: { author, licence } } = image
  return { file: src.split('/')[2] ?? '', alternativeText, caption, credit: labels.creditOf(author, licence), ...(lang ? { lang } : {}) }
}

/** A link to an element, with what is said behind it. */
export function paperLink({ text, lang, code, href }: ElementLink, remark: string | null, { targetOf }: PaperContext): PaperLink {
  return { text, ...(lang ? { lang } : {}), code, target: targetOf(href), remark }
}

/** A list of links; none where there is nothing to list. */
export function linkList(heading: string, links: readonly PaperLink[]): LinkList[] {
  return links.length > 0 ? [{ heading, links }] : []
}

/** What was said when it changed, newest first. */
export function changeLines({ latest, earlier }: Changes): Words[] {
  return [...(latest ? [latest] : []), ...earlier].map(({ date, note }) => ({ ...note, text: `${date}: ${note.text}` }))
}

/** A fact that is one of the plan's terms; what the term means is said with it where no other part of the paper does. */
export function termFact(label: string, term: Term | null, notes: readonly (Words | null)[], isExplained: boolean): Fact[] {
  if (!term)
    return []
  const lang = term.lang ? { lang: term.lang } : {}
  const meaning = !isExplained || !term.explanation ? [] : [{ text: term.explanation, ...lang }]
  return [{ label, values: [{ text: term.label, ...lang }], notes: [...notes.filter(note => note !== null), ...meaning] }]
}

/** The terms of one of the plan's lists with what they mean; none while no plan is public. */
export function termMeanings(set: TermSet, { reading }: PaperContext): Fact[] {
  const terms = termsOf(set, reading).filter(({ explanation }) => explanation)
  return terms.map(({ label, explanation, lang }) => ({
    label,
    values: [{ text: explanation ?? '', ...(lang ? { lang } : {}) }],
    notes: [],
  }))
}

/** The SWOT table of a field. */
export function paperSwot(swot: Swot | null, { labels }: { readonly labels: Labels }): PaperSwot | null {
  if (!swot)
    return null
  return {
    heading: labels.swot,
    quadrants: swot.quadrants.map(({ key, lang, items }) => ({
      heading: labels.quadrants[key],
      lines: items.map(({ text, asOf, source }) => ({ text, ...(lang ? { lang } : {}), remark: [asOf && labels.asOf(asOf), source].filter(Boolean).join(', ') || null })),
    })),
    notes: [...(swot.asOf ? [labels.swotAsOf(swot.asOf)] : []), ...(swot.source ? [labels.swotSource(swot.source)] : [])],
    none: labels.swotNone,
  }
}

/** The names of places as a fact. */
export function placesFact(label: string, ids: readonly string[], { reading }: PaperContext): Fact[] {
  const places = reading.snapshot.pick('place', ids, reading.locale)
  return places.length > 0 ? [{ label, values: places.map(place => ({ text: place.content.name, ...languageOf(place, reading) })), notes: [] }] : []
}
