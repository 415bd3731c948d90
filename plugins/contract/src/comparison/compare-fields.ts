import type { Attributes } from '../content/attribute.ts'
import type { TypeName } from '../content/catalogue.ts'
import type { PublishedFile } from '../content/public-content.ts'
import type { FieldChange } from './field-change.ts'
import type { Speech, Wording } from './show-value.ts'
import type { Fields, Unit } from './units.ts'
import { catalogue } from '../content/catalogue.ts'
import { parts } from '../content/parts.ts'
import { compareItems } from './compare-items.ts'
import { diffWords } from './diff-words.ts'
import { sayWord, showValue } from './show-value.ts'
import { isSameUnit, notationOf, unitsOf } from './units.ts'

type Content = Pick<FieldChange, 'kind' | 'before' | 'after' | 'words' | 'items'>

function compareText(kind: 'text' | 'richtext', before: unknown, after: unknown): Content {
  const [old, now] = [String(before ?? ''), String(after ?? '')]
  return { kind, before: old || null, after: now || null, words: diffWords(old, now) }
}

function compareFiles(before: PublishedFile | null, after: PublishedFile | null, wording: Wording): Content {
  const isNewEdition = before && after && before.name === after.name && before.sha256 !== after.sha256
  return { kind: 'file', before: before?.name ?? null, after: isNewEdition ? sayWord('neue Fassung der Datei „{name}“', wording).replace('{name}', () => after.name) : after?.name ?? null }
}

function compareRelations(target: TypeName, before: readonly string[], after: readonly string[], { names }: Wording): readonly [string | null, string | null, FieldChange['items']] {
  const label = (id: string) => names(target, id)
  const list = (ids: readonly string[]) => ids.map(label).join(', ') || null
  return [list(before), list(after), compareItems(before, after, { notation: id => id, label })]
}

/** What a group of fields is called in a list: its first text that is not a key for machines. */
function partLabel(attributes: Attributes, part: Fields, wording: Wording): string {
  const named = unitsOf(attributes).filter(({ field, attribute }) => field !== 'key' && (attribute.type === 'string' || attribute.type === 'text')).map(({ field }) => part[field])
  return String(named.find(text => text) ?? part.key ?? sayWord('ohne Namen', wording))
}

function compareParts(attributes: Attributes, before: readonly Fields[], after: readonly Fields[], wording: Wording): Content {
  const units = unitsOf(attributes)
  const label = (part: Fields) => partLabel(attributes, part, wording)
  const list = (all: readonly Fields[]) => all.map(label).join(', ') || null
  const isTold = (unit: Unit) => unit.attribute.type !== 'boolean' && unit.attribute.type !== 'enumeration'
  return {
    kind: 'parts',
    before: list(before),
    after: list(after),
    items: compareItems(before, after, {
      notation: notationOf,
      label,
      identity: part => typeof part.key === 'string' && attributes.key?.type === 'string' ? part.key : label(part),
      // The same entry when something that tells entries apart stayed, or most of its words did.
      isAlike: (old, now) => units.some(unit => isTold(unit) && showValue(unit, old, wording) !== null && isSameUnit(unit, old, now)) || isSimilar(label(old), label(now)),
      changes: (old, now) => compareUnits(attributes, old ?? {}, now, wording),
    }),
  }
}

/** Whether at least half of the longer text stayed. */
function isSimilar(before: string, after: string): boolean {
  const stayed = diffWords(before, after).reduce((sum, { op, text }) => op === 'same' ? sum + text.trim().length : sum, 0)
  return stayed * 2 >= Math.max(before.length, after.length)
}

function compareUnit(unit: Unit, before: Fields, after: Fields, wording: Wording): Content {
  const { field, attribute } = unit
  const [old, now] = [before[field], after[field]]
  const inWords = () => [showValue(unit, before, wording), showValue(unit, after, wording)] as const
  switch (attribute.type) {
    case 'string':
    case 'text': return compareText('text', old, now)
    case 'richtext': return compareText('richtext', old, now)
    case 'media': return compareFiles(old as PublishedFile | null, now as PublishedFile | null, wording)
    case 'parts': return compareParts(parts[attribute.part].attributes, (old ?? []) as readonly Fields[], (now ?? []) as readonly Fields[], wording)
    case 'relation': {
      if (!attribute.isMany) {
        const [oldName, newName] = inWords()
        return { kind: 'relation', before: oldName, after: oldName === newName ? `${newName} ${sayWord('(ein anderer Eintrag mit diesem Namen)', wording)}` : newName }
      }
      const [was, is, items = []] = compareRelations(attribute.target as TypeName, (old ?? []) as string[], (now ?? []) as string[], wording)
      return { kind: 'relations', before: was, after: is, items }
    }
    default: {
      const [oldWords, newWords] = inWords()
      return { kind: 'value', before: oldWords, after: newWords }
    }
  }
}

function compareUnits(attributes: Attributes, before: Fields, after: Fields, wording: Wording): FieldChange[] {
  return unitsOf(attributes)
    .filter(unit => !isSameUnit(unit, before, after))
    .map(unit => ({ field: unit.field, label: sayWord(unit.attribute.label, wording), ...compareUnit(unit, before, after, wording) }))
}

/**
 * The fields in which two states of a document differ, in the order of the type, in words for people.
 * @param type the type whose fields they are
 * @param before the earlier state; an empty one for a document that was not there yet
 * @param after the later state
 * @param names the title of a related document
 * @param terms the word of the plan's own list for a key
 * @param speech how the comparison itself speaks, where that is not German
 */
export function compareFields(type: TypeName, before: Fields, after: Fields, names: Wording['names'], terms?: Wording['terms'], speech?: Speech): FieldChange[] {
  return compareUnits(catalogue[type].attributes, before, after, { names, terms, speech })
}
