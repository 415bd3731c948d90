import type { ComparedState, ComparisonResult } from '../../shared/views/comparison.ts'
import type { Side } from '../views/comparison-sides.ts'
import type { Reading } from '../views/reading.ts'
import type { ChangeTelling } from './change-sections.ts'
import type { PaperTable } from './paper-comparison.ts'
import type { Paper, Section } from './paper.ts'
import { inOrder } from '../views/comparison-sides.ts'
import { comparisonReader } from '../views/comparison.ts'
import { printDate } from '../views/dates.ts'
import { planNames } from '../views/plan-names.ts'
import { partSection } from './change-sections.ts'
import { comparisonWords } from './comparison-words.ts'
import { labels } from './labels.ts'
import { paperContext } from './paper-context.ts'
import { addressFact, chapter, frame } from './paper-frame.ts'
import { counted, filled } from './sentences.ts'

/** What a state is called on paper, where "today" would soon be untrue. */
function nameOf({ kind, title }: ComparedState, date: string, words: ChangeTelling['words']): string {
  return kind === 'version' ? filled(words.version, { title: title ?? '' }) : filled(words.day, { date })
}

function overviewTable({ summary, choice: { amounts, isCountedTwice }, count }: ComparisonResult, { words }: ChangeTelling, part: string): PaperTable {
  return {
    head: [part, ...amounts.map(({ kind }) => words.told[kind]), words.all],
    rows: summary.map(({ heading, key, anchor, colour, amounts: own, count: sum }) => ({
      name: heading ?? { text: words.group[key] },
      target: { to: anchor },
      tone: colour,
      cells: [...amounts.map(({ kind }) => String(own.find(amount => amount.kind === kind)?.count ?? '–')), String(sum)],
    })),
    foot: [words.all, ...amounts.map(amount => String(amount.count)), String(count)],
    note: isCountedTwice ? words.countedTwice : null,
  }
}

function overview(result: ComparisonResult, telling: ChangeTelling, part: string): Section {
  const { words } = telling
  return {
    ...chapter('overview', words.overview),
    notices: [...(result.count === 0 ? [{ text: words.same }] : []), ...(result.hasGermanTexts ? [{ text: words.german }] : [])],
    table: result.count > 0 ? overviewTable(result, telling, part) : null,
  }
}

/** A comparison of two states as a paper: what changed in each part of the plan, word by word. */
export function comparisonPaper(from: Side, to: Side, reading: Reading, siteUrl: string): Paper {
  const { locale, today } = reading
  const view = comparisonReader(reading).comparison(from.kind === 'day' ? 'day' : 'version', from.name, { other: to.name, shown: '', part: '' })
  if (!view?.result)
    throw new Error('Diese beiden Stände lassen sich nicht vergleichen.')
  const { result } = view
  const { before, after, choice: { amounts }, count } = result
  const say = labels[locale]
  const words = comparisonWords(locale)
  const dateOf = ({ date }: ComparedState): string => date ?? printDate({ date: today, precision: 'day' }, locale)
  const names = { before: nameOf(before, dateOf(before), words), after: nameOf(after, dateOf(after), words) }
  const telling: ChangeTelling = { words, siteUrl, names }
  const { title: plan, region } = planNames(reading)
  const common = frame(paperContext([], reading, { siteUrl, base: '' }))
  const title = filled(words.title, names)
  const proof = (label: string, state: ComparedState): Paper['cover']['facts'] => [
    { label, value: [state.kind === 'version' ? names[state === before ? 'before' : 'after'] : null, say.stateOf(dateOf(state), state.seq)].filter(Boolean).join(', ') },
    { label: say.hashOfState, value: state.hash, isMono: true },
  ]
  return {
    ...common,
    // Two states that are over make the same paper on every day.
    day: inOrder(from, to)[1].day,
    title: { text: title },
    footer: title,
    words: { ...common.words, marking: { added: words.begin.added, removed: words.begin.removed, end: words.end, gap: words.gap, legend: words.legend, legendAdded: words.legendAdded, legendRemoved: words.legendRemoved } },
    cover: {
      isWholePage: true,
      kicker: null,
      region,
      plan,
      claim: null,
      facts: [
        { label: words.details, value: [counted(words.changes, count), amounts.map(amount => `${amount.count} ${words.told[amount.kind]}`).join(', ')].filter(Boolean).join(': ') },
        ...proof(say.earlierState, before),
        ...proof(say.laterState, after),
        addressFact(after.kind === 'today' ? say.address : say.addressOfState, siteUrl + view.wholeHref),
      ],
    },
    contentsDepth: null,
    sections: [overview(result, telling, say.part), ...result.groups.map(group => partSection(group, telling))],
  }
}
