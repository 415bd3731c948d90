import type { AddressedType, Locale } from '@kek/contract'
import type { Reading } from '../views/reading.ts'
import type { AtomEntry, AtomLink } from './atom.ts'
import type { ChangeKind, ToldChange } from './told-changes.ts'
import { catalogue, defaultLocale, isAddressedType, localizePath, pagePath } from '@kek/contract'
import { addressOf, pageAddress } from '../views/addresses.ts'
import { printDate } from '../views/dates.ts'
import { planNames } from '../views/plan-names.ts'
import { changeAddress, pageHeldOn } from '../views/state-links.ts'
import { printAtom } from './atom.ts'
import { changesOfSnapshot } from './told-changes.ts'

/** As many as a reader who comes by once a month may have missed; the ledger has them all. */
const longest = 100

const actions: Readonly<Record<Locale, Readonly<Record<ChangeKind, string>>>> = {
  'de': { new: 'Neu', changed: 'Geändert', withdrawn: 'Zurückgezogen', back: 'Wieder öffentlich' },
  'en': { new: 'New', changed: 'Changed', withdrawn: 'Withdrawn', back: 'Public again' },
  'de-simple': { new: 'Neu', changed: 'Geändert', withdrawn: 'Zurück-Gezogen', back: 'Wieder da' },
}
const comparisons: Readonly<Record<Locale, string>> = { 'de': 'Was sich änderte', 'en': 'What changed', 'de-simple': 'Was ist anders?' }
const states: Readonly<Record<Locale, string>> = { 'de': 'Die Seite an diesem Tag', 'en': 'The page on that day', 'de-simple': 'Die Seite an diesem Tag' }
const since: Readonly<Record<Locale, (day: string) => string>> = {
  'de': day => `Gilt ab ${day}.`,
  'en': day => `Holds from ${day}.`,
  'de-simple': day => `Gilt ab ${day}.`,
}
const erased = 'Inhalt gelöscht'

/** What a feed is about, and where it is. */
export interface FeedFacts {
  /** Without the language's prefix: `/konzept/orte.atom`. */
  readonly path: string
  /** The page that shows the same, in the language. */
  readonly page: string
  readonly title: string
  readonly subtitle: string
  readonly isAbout: (change: ToldChange) => boolean
}

export interface FeedPlace {
  readonly reading: Reading
  readonly siteUrl: string
  readonly absolute: (path: string) => string
}

/** A name that stays for ever (RFC 4151), as long as the site keeps its host. */
export function tagOf(siteUrl: string, what: string): string {
  return `tag:${new URL(siteUrl).hostname},2026:kek/${what}`
}

/** Where readers of a change look: at the page of today, or, when it is gone, at its last address, which says why. */
function pageOfChange({ entry, content }: ToldChange, { snapshot, locale }: Reading): string {
  const { type, documentId } = entry
  if (!isAddressedType(type))
    return pageAddress('concept', locale)
  const document = snapshot.get<AddressedType>(type, documentId, locale)
  return document ? addressOf(document, locale) : pagePath(type, { slug: typeof content?.slug === 'string' ? content.slug : null, documentId }, locale)
}

/** Where one sees what changed, word by word, and the page as it was then: on the site of today, whatever state the feed is of. */
function pastLinks({ kind, publication, entry }: ToldChange, { reading, siteUrl }: Pick<FeedPlace, 'reading' | 'siteUrl'>): AtomLink[] {
  const { locale } = reading
  const day = publication.action === 'publish' ? pageHeldOn(publication.effectiveOn, entry, reading) : null
  return [
    ...kind === 'new' ? [] : [{ href: siteUrl + changeAddress(publication.seq, locale), rel: 'related', title: comparisons[locale] } as const],
    ...day ? [{ href: siteUrl + day, rel: 'related', title: states[locale] } as const] : [],
  ]
}

function entryOf(change: ToldChange, { reading, siteUrl, absolute }: FeedPlace): AtomEntry {
  const { kind, publication, entry, content } = change
  const { locale } = entry
  const { label, titleField } = catalogue[entry.type]
  const note = publication.note?.trim()
  // Notes are written in the panel, which speaks German whatever the language of the document is.
  const lang = note ? defaultLocale : locale
  const day = printDate({ date: publication.effectiveOn, precision: 'day' }, lang)
  return {
    id: tagOf(siteUrl, `eintrag/${entry.hash}`),
    title: `${actions[locale][kind]}: ${content ? String(content[titleField] ?? label) : erased}`,
    ...(locale === reading.locale ? {} : { lang: locale }),
    published: publication.at,
    updated: publication.corrections.at(-1)?.at ?? publication.at,
    summary: { text: [note, since[lang](day)].filter(Boolean).join(' '), lang },
    category: label,
    links: [{ href: absolute(pageOfChange(change, reading)) }, ...pastLinks(change, { reading, siteUrl })],
  }
}

/** The changes that a feed is about: in its own language, and in German, which stands in for what is not translated. */
export function printChangeFeed({ path, page, title, subtitle, isAbout }: FeedFacts, place: FeedPlace): string {
  const { reading, siteUrl, absolute } = place
  const { snapshot, locale } = reading
  const changes = changesOfSnapshot(snapshot).filter(change => [locale, defaultLocale].includes(change.entry.locale) && isAbout(change))
  const { title: plan, region } = planNames(reading)
  return printAtom({
    id: tagOf(siteUrl, `feed${path.replace(/\.atom$/, '')}${locale === defaultLocale ? '' : `/${locale}`}`),
    title,
    subtitle,
    lang: locale,
    author: region ?? plan.text,
    self: absolute(localizePath(path, locale)),
    alternate: absolute(page),
    since: snapshot.history[0]?.at ?? '2015-01-01T00:00:00.000Z',
    entries: changes.slice(0, longest).map(change => entryOf(change, place)),
  })
}
