import type { AddressedType, Locale } from '@kek/contract'
import type { FeedFacts } from '../feeds/change-feed.ts'
import type { Reading } from '../views/reading.ts'
import type { Resource, ResourceRequest } from './resource.ts'
import { pageFolders } from '@kek/contract'
import { printChangeFeed } from '../feeds/change-feed.ts'
import { isOfPlan, isUnder } from '../feeds/scope.ts'
import { changesOfSnapshot } from '../feeds/told-changes.ts'
import { addressOf, pageAddress } from '../views/addresses.ts'
import { documentAt } from '../views/document-at.ts'
import { planNames } from '../views/plan-names.ts'
import { completeAddress } from './complete-address.ts'

/** Types whose documents have a feed of their own: what hangs together in the plan. */
const followed = ['field', 'goal', 'approach', 'project'] as const satisfies readonly AddressedType[]

const words: Readonly<Record<Locale, { readonly changes: string, readonly press: string, readonly plan: string, readonly under: string, readonly articles: string }>> = {
  'de': { changes: 'Änderungen', press: 'Presse', plan: 'Jede Veröffentlichung und jede Rücknahme, mit Vermerk.', under: 'Jede Veröffentlichung und jede Rücknahme hier und darunter, mit Vermerk.', articles: 'Neue und geänderte Artikel im Pressearchiv.' },
  'en': { changes: 'Changes', press: 'Press', plan: 'Every publication and withdrawal, with its note.', under: 'Every publication and withdrawal here and below, with its note.', articles: 'New and changed articles in the press archive.' },
  'de-simple': { changes: 'Was neu ist', press: 'Presse', plan: 'Das hat sich am Plan geändert.', under: 'Das hat sich hier geändert.', articles: 'Neue Artikel aus der Zeitung.' },
}

function feedOf(path: string, reading: Reading): FeedFacts | undefined {
  const { locale, snapshot } = reading
  const said = words[locale]
  const { shortTitle } = planNames(reading)
  if (path === '/konzept.atom')
    return { path, page: pageAddress('concept', locale), title: `${shortTitle.text}: ${said.changes}`, subtitle: said.plan, isAbout: isOfPlan }
  if (path === '/presse.atom')
    return { path, page: pageAddress('press', locale), title: `${shortTitle.text}: ${said.press}`, subtitle: said.articles, isAbout: ({ entry }) => entry.type === 'press-article' }
  const type = followed.find(one => path.startsWith(pageFolders[one]))
  const document = type && documentAt(type, path.slice(pageFolders[type].length, -'.atom'.length), reading)
  return document && {
    path,
    page: addressOf(document, locale),
    title: `${document.content.title} – ${shortTitle.text}: ${said.changes}`,
    subtitle: said.under,
    isAbout: isUnder(document.documentId, changesOfSnapshot(snapshot), reading),
  }
}

function make({ path, locale, state, siteUrl, ...rest }: ResourceRequest) {
  const reading = { snapshot: state.snapshot, locale, today: state.day }
  const facts = feedOf(path, reading)
  return facts && { body: printChangeFeed(facts, { reading, siteUrl, absolute: completeAddress({ siteUrl, ...rest }) }), contentType: 'application/atom+xml; charset=utf-8' }
}

/** Changes to subscribe to: of the whole plan, of one element with all that is under it, of the press archive. */
export const feedResources: readonly Resource[] = [{
  matches: path => /^\/(?:konzept|presse)\.atom$/.test(path) || followed.some(type => path.startsWith(pageFolders[type]) && /^[^/]+\.atom$/.test(path.slice(pageFolders[type].length))),
  make,
}]
