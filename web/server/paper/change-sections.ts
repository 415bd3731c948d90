import type { FieldChange } from '@kek/contract'
import type { ChangeGroup, ChangeKind, DocumentChange, ToldChange } from '../../shared/views/comparison.ts'
import type { Colour } from '../../shared/views/element.ts'
import type { ComparisonWords } from './comparison-words.ts'
import type { FieldWording, ItemWording } from './paper-comparison.ts'
import type { Section } from './paper.ts'
import { shownWords } from '../../shared/views/shown-words.ts'
import { emptySection } from './section-parts.ts'
import { counted, filled } from './sentences.ts'

/** What the sections of a comparison are told with. */
export interface ChangeTelling {
  readonly words: ComparisonWords
  readonly siteUrl: string
  /** What the two states are called. */
  readonly names: { readonly before: string, readonly after: string }
}

const tones: Readonly<Record<ChangeKind, Colour>> = { added: 'green', removed: 'red', moved: 'blue', reworded: 'violet', updated: 'grey' }

function itemWording({ op, label, from, to, changes }: NonNullable<FieldChange['items']>[number], telling: ChangeTelling): ItemWording {
  return {
    run: { op: op === 'added' || op === 'removed' ? op : 'same', text: label },
    remark: op === 'moved' ? filled(telling.words.itemMoved, { from: from ?? '', to: to ?? '' }) : null,
    fields: fieldWordings(changes ?? [], telling),
  }
}

function fieldWording({ label, kind, before, after, words, items, lang, labelLang }: ToldChange, telling: ChangeTelling): FieldWording {
  const stayed = items?.filter(({ op }) => op === 'same').length ?? 0
  const common = { label: { text: label, ...(labelLang ? { lang: labelLang } : {}) }, ...(lang ? { lang } : {}), isShort: kind === 'value' || kind === 'relation' || kind === 'file', paragraphs: [], items: [], note: null }
  if (words && before !== null && after !== null)
    return { ...common, paragraphs: [shownWords(words).map(word => word.op === 'gap' ? { op: 'gap', text: '' } : word)] }
  if (items)
    return { ...common, items: items.filter(({ op }) => op !== 'same').map(item => itemWording(item, telling)), note: stayed > 0 ? counted(telling.words.stayed, stayed) : null }
  return { ...common, paragraphs: [...(before === null ? [] : [[{ op: 'removed', text: before } as const]]), ...(after === null ? [] : [[{ op: 'added', text: after } as const]])] }
}

function fieldWordings(changes: readonly ToldChange[], telling: ChangeTelling): FieldWording[] {
  return changes.map(change => fieldWording(change, telling))
}

function changeSection(change: DocumentChange, colour: Colour, telling: ChangeTelling): Section {
  const { words, siteUrl, names } = telling
  const link = (href: string | null, state: string) => href === null ? [] : [{ text: filled(words.readIn, { state }), code: null, target: { href: siteUrl + href }, remark: null }]
  return {
    ...emptySection,
    id: change.anchor,
    level: 2,
    code: change.code,
    title: change.title,
    colour,
    wording: {
      kinds: change.kinds.map(kind => ({ text: words.told[kind], tone: tones[kind] })),
      level: change.level,
      links: [...link(change.beforeHref, names.before), ...link(change.afterHref, names.after)],
      fields: fieldWordings(change.changes, telling),
    },
  }
}

/** A part of a comparison with everything that changed in it, word by word. */
export function partSection(group: ChangeGroup, telling: ChangeTelling): Section {
  const { words } = telling
  return {
    ...emptySection,
    id: group.anchor,
    level: 1,
    title: group.heading ?? { text: words.group[group.key] },
    marks: [counted(words.changes, group.items.length)],
    colour: group.colour,
    sections: group.items.map(change => changeSection(change, group.colour, telling)),
  }
}
