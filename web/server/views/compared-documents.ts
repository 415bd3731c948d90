import type { FieldChange, Locale, TypeName } from '@kek/contract'
import type { ToldChange } from '../../shared/views/comparison.ts'
import type { PublicDocument, Snapshot } from '../snapshot/snapshot.ts'
import { catalogue, defaultLocale, typeNames } from '@kek/contract'
import { textsToCompare } from './compared-texts.ts'
import { compareContents } from './speech/compare-contents.ts'

/** What became of one document between two states, as plain data. */
export interface ComparedDocument {
  readonly type: TypeName
  readonly documentId: string
  readonly before: PublicDocument | undefined
  readonly after: PublicDocument | undefined
  readonly op: 'added' | 'removed' | 'changed'
  readonly isMoved: boolean
  readonly isReworded: boolean
  readonly changes: readonly ToldChange[]
}

/** The versions of the plan are no part of it. */
const comparedTypes = typeNames.filter(type => type !== 'adopted-version')
/** Fields that say where an element of the plan stands. */
const placing: Partial<Record<TypeName, readonly string[]>> = {
  field: ['kind', 'order'],
  goal: ['parent', 'field', 'order'],
  approach: ['goal', 'field', 'order'],
  project: ['approaches', 'fields'],
}
/** Running texts in which a few words come and go; those that report on the work are no wording of the plan. */
const reporting: ReadonlySet<string> = new Set(['statusNote', 'prioritySource', 'code'])

function isWording({ kind, field, before, after }: FieldChange): boolean {
  return (kind === 'text' || kind === 'richtext') && !reporting.has(field) && before !== null && after !== null
}

/** What else a reader needs of something that came, to know when it is and how it stands; of a project its kind says that. */
const facts: Partial<Record<TypeName, readonly string[]>> = {
  'approach': ['department', 'priority', 'timeClass', 'implementationStatus', 'statusAsOf', 'milestones'],
  'press-article': ['medium', 'date'],
  'event': ['state', 'date'],
  'document': ['date'],
}

/** Of what came or went its texts, without the title, which stands there anyway; of what came the facts of its kind, too. */
function tellingOf(type: TypeName, op: ComparedDocument['op'], changes: readonly ToldChange[]): ToldChange[] {
  const isFact = ({ field }: ToldChange): boolean => op === 'added' && facts[type]?.includes(field) === true
  return changes.filter(change => isFact(change) || ((change.kind === 'text' || change.kind === 'richtext') && change.field !== catalogue[type].titleField && !reporting.has(change.field)))
}

function compareDocument(before: PublicDocument | undefined, after: PublicDocument | undefined, snapshots: readonly [Snapshot, Snapshot], locale: Locale): ComparedDocument | undefined {
  const { type, documentId } = (after ?? before) as PublicDocument
  const [older, newer] = snapshots.map(snapshot => snapshot.get(type, documentId, locale)) as [PublicDocument | undefined, PublicDocument | undefined]
  if (before && after && before.seq === after.seq && older?.seq === newer?.seq)
    return undefined
  const texts = textsToCompare(type, { german: before, translated: older }, { german: after, translated: newer }, locale)
  const changes = compareContents({ type, before: texts.before, after: texts.after, snapshots }, locale, field => texts.translated.has(field) ? locale : defaultLocale)
  if (before && after) {
    return changes.length === 0
      ? undefined
      : { type, documentId, before, after, op: 'changed', isMoved: changes.some(({ field }) => placing[type]?.includes(field)), isReworded: changes.some(isWording), changes }
  }
  const op = after ? 'added' : 'removed'
  return { type, documentId, before, after, op, isMoved: false, isReworded: false, changes: tellingOf(type, op, changes) }
}

type Known = WeakMap<Snapshot, Map<Locale, readonly ComparedDocument[]>>
const known = new WeakMap<Snapshot, Known>()

/**
 * Every document that is not the same in two states, type by type: those of the later state in its order, then those that went. Texts are
 * compared in the language asked for where both states have them in it, else in German.
 */
export function compareStates(before: Snapshot, after: Snapshot, locale: Locale = defaultLocale): readonly ComparedDocument[] {
  const ofBefore: Known = known.get(before) ?? new WeakMap()
  known.set(before, ofBefore)
  const ofBoth = ofBefore.get(after) ?? new Map<Locale, readonly ComparedDocument[]>()
  ofBefore.set(after, ofBoth)
  const compared = ofBoth.get(locale) ?? comparedTypes.flatMap((type) => {
    const newer = after.all(type)
    const gone = before.all(type).filter(({ documentId }) => !after.get(type, documentId))
    return [
      ...newer.map(document => compareDocument(before.get(type, document.documentId), document, [before, after], locale)),
      ...gone.map(document => compareDocument(document, undefined, [before, after], locale)),
    ].filter(change => change !== undefined)
  })
  ofBoth.set(locale, compared)
  return compared
}
