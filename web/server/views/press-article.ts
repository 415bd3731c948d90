import type { PressArticleView } from '../../shared/views/press.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { machineDate, showableUntil } from '@kek/contract'
import { breadcrumb } from './breadcrumb.ts'
import { printDate } from './dates.ts'
import { colourOf, elementLink, publicationOf } from './elements.ts'
import { planTree } from './plan-tree.ts'
import { mayShowFile, pressItem } from './press-item.ts'
import { articlesBeside } from './press-order.ts'
import { projectItem } from './project-items.ts'
import { withdrawalOf } from './withdrawal.ts'
import { languageOf } from './words.ts'

/** What people call an address: its host without `www.`. */
function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '')
}

function about({ content }: PublicDocument<'press-article'>, reading: Reading): PressArticleView['about'] {
  const { nodes } = planTree(reading.snapshot, reading.locale)
  const elements = [...content.aboutFields, ...content.aboutGoals, ...content.aboutApproaches].flatMap(id => nodes.get(id) ?? [])
  const projects = reading.snapshot.pick('project', content.aboutProjects, reading.locale)
  return [
    ...elements.map(node => ({ ...elementLink(node, reading), colour: colourOf(node) })),
    ...projects.map((project) => {
      const place = [...project.content.approaches, ...project.content.fields].flatMap(id => nodes.get(id) ?? [])[0]
      return { ...projectItem(project, reading), colour: place ? colourOf(place) : 'grey' as const }
    }),
  ]
}

/** An article with its source, its rights on this day, and its neighbours in the archive. */
export function pressArticleView(article: PublicDocument<'press-article'>, reading: Reading): PressArticleView {
  const { snapshot, locale, today } = reading
  const { title, medium, edition, date, datePrecision, page, rights, rightsUntil } = article.content
  const { citation, download, publisherUrl, abstract } = pressItem(article, reading)
  const outlet = snapshot.get('medium', medium, locale)?.content
  const { previous, next } = articlesBeside(article, reading)
  const day = { date, precision: datePrecision ?? 'day' }
  return {
    text: title,
    ...languageOf(article, reading),
    breadcrumb: breadcrumb(['press'], reading),
    medium: outlet?.name ?? null,
    publisher: outlet?.publisher ?? null,
    edition,
    date: printDate(day, locale),
    machineDate: machineDate(day),
    page,
    citation,
    rights,
    rightsUntil: rightsUntil && printDate({ date: rightsUntil, precision: 'day' }, locale),
    hasRightEnded: showableUntil('press-article', article.content) !== undefined && !mayShowFile(article, today),
    download,
    publisherLink: publisherUrl === null ? null : { href: publisherUrl, site: siteOf(publisherUrl) },
    abstract,
    about: about(article, reading),
    newer: previous && pressItem(previous, reading),
    older: next && pressItem(next, reading),
    publication: publicationOf(article, reading),
    withdrawal: withdrawalOf(article, reading),
  }
}
