import type { ChangeKind, ComparisonQuery, ComparisonReader, ComparisonResult, ComparisonView } from '../../shared/views/comparison.ts'
import type { ComparedDocument } from './compared-documents.ts'
import type { Side } from './comparison-sides.ts'
import type { Reading } from './reading.ts'
import { localizePath, pagePaths } from '@kek/contract'
import { slugOf } from './addresses.ts'
import { breadcrumb } from './breadcrumb.ts'
import { addressWordOf, countKinds, kindFor, kindsOf } from './change-kinds.ts'
import { compareStates } from './compared-documents.ts'
import { partsOf } from './comparison-parts.ts'
import { inOrder, sideOf, todayName, toldOf } from './comparison-sides.ts'
import { documentChange } from './document-change.ts'
import { singleChange } from './single-change.ts'
import { isText } from './speech/compare-contents.ts'
import { versionsOf } from './versions.ts'

/** More changes than this are only named on one page; each part of them has a page that tells them word by word. */
const manyChanges = 40
/** Where a page of a comparison has its list, below the summary. */
const listPlace = '#aenderungen'

/** What of a comparison is shown: one kind of change, one part, or neither. */
interface Shown { readonly kind?: ChangeKind, readonly part?: string }

/** Where a comparison is found, with what it is compared with and what of it is shown. */
function addressOf(from: Side, to: Side | undefined, { locale }: Reading): (shown?: Shown) => string {
  const path = localizePath(`${from.kind === 'version' ? pagePaths.versions : pagePaths.days}/${from.name}/vergleich`, locale)
  const other = to && to.kind !== 'today' ? [`mit=${encodeURIComponent(to.name)}`] : []
  return ({ kind, part } = {}) => {
    const query = [...other, ...kind ? [`art=${addressWordOf(kind)}`] : [], ...part ? [`teil=${encodeURIComponent(part)}`] : []].join('&')
    return query ? `${path}?${query}` : path
  }
}

function comparisonResult(sides: readonly [Side, Side], query: ComparisonQuery, address: (shown?: Shown) => string, reading: Reading): ComparisonResult {
  const compared = compareStates(sides[0].snapshot, sides[1].snapshot, reading.locale)
  const parts = partsOf(compared, sides, reading).map(({ members, ...part }) => ({ members, link: { ...part, href: address({ part: part.anchor }) } }))
  const place = parts.findIndex(({ link }) => link.anchor === query.part)
  const part = parts[place]?.link
  const kind = part ? null : kindFor(query.shown) ?? null
  const amounts = (changes: readonly ComparedDocument[], at: string) => countKinds(changes).map(({ kind: one, count }) => ({ kind: one, count, href: address({ kind: one }) + at }))
  const groups = parts.filter(({ link }) => !part || link === part).map(({ link, members }) => ({
    ...link,
    items: members.filter(change => kind === null || kindsOf(change).includes(kind)).map(change => documentChange(change, sides, reading)),
  })).filter(({ items }) => items.length > 0)
  return {
    before: toldOf(sides[0]),
    after: toldOf(sides[1]),
    count: compared.length,
    part: part ? { ...part, previous: parts[place - 1]?.link ?? null, next: parts[place + 1]?.link ?? null } : null,
    choice: { kind, amounts: amounts(compared, listPlace), isCountedTwice: compared.some(change => kindsOf(change).length > 1), allHref: address() + listPlace },
    summary: parts.map(({ link, members }) => ({ ...link, count: members.length, amounts: amounts(members, `#${link.anchor}`) })),
    groups,
    isByParts: !part && groups.reduce((sum, { items }) => sum + items.length, 0) > manyChanges,
    hasGermanTexts: groups.some(({ items }) => items.some(({ changes }) => changes.some(change => change.lang !== undefined && isText(change)))),
  }
}

function comparisonView(from: Side, query: ComparisonQuery, reading: Reading): ComparisonView {
  const to = sideOf(query.other, reading)
  const address = addressOf(from, to, reading)
  const choices = [
    { name: todayName, title: null, isChosen: to?.kind === 'today' },
    ...versionsOf(reading.snapshot).map(version => ({ name: slugOf(version), title: version.content.title, isChosen: to?.name === slugOf(version) })),
  ].filter(({ name }) => name !== from.name)
  return {
    breadcrumb: [...breadcrumb(['versions'], reading), ...from.kind === 'version' ? [{ text: from.title ?? '', lang: 'de', href: from.href }] : []],
    wholeHref: address(),
    action: addressOf(from, undefined, reading)(),
    choices,
    chosenDay: to?.kind === 'day' ? to.name : '',
    from: toldOf(from),
    result: to ? comparisonResult(inOrder(from, to), query, address, reading) : null,
  }
}

/** Answers the pages that compare. */
export function comparisonReader(reading: Reading): ComparisonReader {
  return {
    comparison: (kind, name, query) => {
      const from = sideOf(name, reading)
      return from?.kind === kind ? comparisonView(from, query, reading) : undefined
    },
    change: seq => singleChange(seq, reading),
  }
}
