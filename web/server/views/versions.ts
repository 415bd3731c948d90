import type { Locale } from '@kek/contract'
import type { DayChoiceView, DaysOfYear, VersionCheckView, VersionItem, VersionsReader, VersionView } from '../../shared/views/versions.ts'
import type { PublicDocument, Snapshot } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { localizePath, pagePaths, parsePartialDate } from '@kek/contract'
import { insideState } from '../states/state-address.ts'
import { addressOf, pageAddress, slugOf } from './addresses.ts'
import { breadcrumb, linkTo } from './breadcrumb.ts'
import { printDate } from './dates.ts'
import { decisionOf } from './decision.ts'
import { countPlan } from './plan-counts.ts'
import { planTree } from './plan-tree.ts'
import { richText } from './words.ts'

type Version = PublicDocument<'adopted-version'>

/** The adopted versions, the one adopted last at the top. */
export function versionsOf(snapshot: Snapshot): Version[] {
  return [...snapshot.all('adopted-version')].sort((a, b) => b.content.adoptedOn.localeCompare(a.content.adoptedOn) || b.content.seq - a.content.seq)
}

/** What stands before every address inside a version. */
export function versionBase(version: Version): string {
  return addressOf(version, 'de')
}

function versionItem(version: Version, reading: Reading): VersionItem {
  const { locale } = reading
  const { title, adoptedOn, resolutionNumber, seq, headHash } = version.content
  const href = addressOf(version, locale)
  return { title, href, date: printDate({ date: adoptedOn, precision: 'day' }, locale), machineDate: adoptedOn, ...decisionOf(version, reading), resolutionNumber, seq, hash: headHash, compareHref: `${href}/vergleich` }
}

function versionView(version: Version, reading: Reading): VersionView {
  const { snapshot, locale, past } = reading
  const base = versionBase(version)
  const inside = (address: string): string => insideState('version', base, address)
  const then: Reading = { ...reading, snapshot: past?.at(version.content.seq) ?? snapshot }
  const tree = planTree(then.snapshot, locale)
  const fields = [...tree.fields, ...tree.themes]
  return {
    ...versionItem(version, reading),
    breadcrumb: breadcrumb(['versions'], reading),
    description: richText(version, version.content.description, reading),
    counts: countPlan(then),
    homeHref: inside(pageAddress('home', locale)),
    pages: (['concept', 'press', 'process', 'documents', 'contact'] as const).map(key => ({ key, href: inside(pageAddress(key, locale)) })),
    fields: fields.map(field => linkTo(field, then)).map(link => ({ ...link, href: inside(link.href) })),
    checkHref: `${addressOf(version, locale)}/pruefen`,
    others: versionsOf(snapshot).filter(({ documentId }) => documentId !== version.documentId).map(other => versionItem(other, reading)),
  }
}

function versionCheck(version: Version, reading: Reading): VersionCheckView {
  const base = versionBase(version)
  return {
    ...versionItem(version, reading),
    breadcrumb: [...breadcrumb(['versions'], reading), { text: version.content.title, lang: 'de', href: addressOf(version, reading.locale) }],
    address: base,
    ledgerHref: `${base}/verzeichnis/1.json`,
    script: '/js/pruefe-fassung.mjs',
  }
}

/** The days on which something changed, newest first, by year. */
function daysByYear(days: readonly string[], locale: Locale): DaysOfYear[] {
  const years = Map.groupBy(days.toReversed(), day => day.slice(0, 4))
  return [...years].map(([year, inYear]) => ({ year, days: inYear.map(day => ({ date: printDate({ date: day, precision: 'day' }, locale), machineDate: day, href: insideState('day', `${pagePaths.days}/${day}`, pageAddress('home', locale)) })) }))
}

function dayChoice(asked: string, reading: Reading): DayChoiceView {
  const { locale, past, today } = reading
  const typed = asked.trim()
  const read = parsePartialDate(typed)
  const day = read?.precision === 'day' ? read.date : typed
  const problem = typed === '' ? null : past?.whyNot(day) ?? null
  const [first = today] = past?.days ?? []
  return {
    breadcrumb: breadcrumb(['versions'], reading),
    action: localizePath(pagePaths.days, locale),
    asked: typed,
    href: typed === '' || problem ? null : insideState('day', `${pagePaths.days}/${day}`, pageAddress('home', locale)),
    problem,
    first,
    firstInWords: printDate({ date: first, precision: 'day' }, locale),
    today,
    years: daysByYear(past?.days ?? [], locale),
    versionsHref: pageAddress('versions', locale),
  }
}

/** Answers the pages about adopted versions and earlier days. */
export function versionsReader(reading: Reading): VersionsReader {
  const { snapshot, locale, past, today } = reading
  const find = (slug: string): Version | undefined => versionsOf(snapshot).find(version => slugOf(version) === slug)
  return {
    versions: () => ({
      breadcrumb: breadcrumb([], reading),
      items: versionsOf(snapshot).map(version => versionItem(version, reading)),
      dayHref: pageAddress('days', locale),
      dayAction: pageAddress('days', locale),
      first: past?.days[0] ?? today,
      today,
    }),
    version: (slug) => {
      const version = find(slug)
      return version && versionView(version, reading)
    },
    versionCheck: (slug) => {
      const version = find(slug)
      return version && versionCheck(version, reading)
    },
    dayChoice: asked => dayChoice(asked, reading),
  }
}
