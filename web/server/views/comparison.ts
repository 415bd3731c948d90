import type { ComparisonQuery, ComparisonReader, ComparisonResult, ComparisonView } from '../../shared/views/comparison.ts'
import type { ComparedDocument } from './compared-documents.ts'
import type { Side } from './comparison-sides.ts'
import type { Reading } from './reading.ts'
import { localizePath, pagePaths } from '@kek/contract'
import { slugOf } from './addresses.ts'
import { breadcrumb } from './breadcrumb.ts'
import { addressWordOf, countKinds, kindFor, kindsOf, unfoldedWord } from './change-kinds.ts'
import { compareStates, isText } from './compared-documents.ts'
import { documentChange, partsOf } from './comparison-groups.ts'
import { inOrder, sideOf, todayName, toldOf } from './comparison-sides.ts'
import { singleChange } from './single-change.ts'
import { versionsOf } from './versions.ts'

/** So few changes need no folds: they are read at once. */
const fewChanges = 8
/** Where a page of a comparison has its list, below the summary. */
const listPlace = '#aenderungen'

/** Where a comparison is found, with what it is compared with and what of it is shown. */
function addressOf(from: Side, to: Side | undefined, { locale }: Reading): (shown?: string) => string {
  const path = localizePath(`${from.kind === 'version' ? pagePaths.versions : pagePaths.days}/${from.name}/vergleich`, locale)
  const other = to && to.kind !== 'today' ? [`mit=${encodeURIComponent(to.name)}`] : []
  return (shown) => {
    const query = [...other, ...shown ? [`art=${shown}`] : []].join('&')
    return query ? `${path}?${query}` : path
  }
}

function comparisonResult(sides: readonly [Side, Side], shown: string, address: (shown?: string) => string, reading: Reading): ComparisonResult {
  const compared = compareStates(sides[0].snapshot, sides[1].snapshot, reading.locale)
  const kind = kindFor(shown) ?? null
  const isShown = (change: ComparedDocument) => kind === null || kindsOf(change).includes(kind)
  const amounts = (changes: readonly ComparedDocument[], place: string) => countKinds(changes).map(({ kind: one, count }) => ({ kind: one, count, href: address(addressWordOf(one)) + place }))
  const parts = partsOf(compared, sides, reading)
  const groups = parts.map(({ members, ...part }) => ({ ...part, items: members.filter(isShown).map(change => documentChange(change, sides, reading)) })).filter(({ items }) => items.length > 0)
  const count = compared.filter(isShown).length
  const isUnfolded = shown === unfoldedWord || count <= fewChanges
  return {
    before: toldOf(sides[0]),
    after: toldOf(sides[1]),
    count: compared.length,
    choice: { kind, amounts: amounts(compared, listPlace), allHref: address() + listPlace, unfoldedHref: isUnfolded ? null : address(unfoldedWord) + listPlace, isUnfolded: shown === unfoldedWord },
    summary: parts.map(({ members, ...part }) => ({
      ...part,
      href: `${members.some(isShown) ? '' : address()}#${part.anchor}`,
      count: members.length,
      amounts: amounts(members, `#${part.anchor}`),
    })),
    groups,
    opens: { groups: isUnfolded || kind !== null, items: isUnfolded },
    hasGermanTexts: groups.some(({ items }) => items.some(({ changes }) => changes.some(change => change.lang !== undefined && isText(change)))),
  }
}

function comparisonView(from: Side, { other, shown }: ComparisonQuery, reading: Reading): ComparisonView {
  const to = sideOf(other, reading)
  const address = addressOf(from, to, reading)
  const choices = [
    { name: todayName, title: null, isChosen: to?.kind === 'today' },
    ...versionsOf(reading.snapshot).map(version => ({ name: slugOf(version), title: version.content.title, isChosen: to?.name === slugOf(version) })),
  ].filter(({ name }) => name !== from.name)
  return {
    breadcrumb: [...breadcrumb(['versions'], reading), ...from.kind === 'version' ? [{ text: from.title ?? '', lang: 'de', href: from.href }] : []],
    action: addressOf(from, undefined, reading)(),
    choices,
    chosenDay: to?.kind === 'day' ? to.name : '',
    from: toldOf(from),
    result: to ? comparisonResult(inOrder(from, to), shown, address, reading) : null,
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
