import type { FieldChange, TypeName } from '@kek/contract'
import type { PublicDocument, Snapshot } from '../snapshot/snapshot.ts'
import { catalogue, compareFields, typeNames } from '@kek/contract'

/** What became of one document between two states, as plain data. */
export interface ComparedDocument {
  readonly type: TypeName
  readonly documentId: string
  readonly before: PublicDocument | undefined
  readonly after: PublicDocument | undefined
  readonly op: 'added' | 'removed' | 'changed'
  readonly isMoved: boolean
  readonly isReworded: boolean
  readonly changes: readonly FieldChange[]
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

/** The title of a document in either state; of one that is in neither nothing is known. */
function titleIn(snapshots: readonly Snapshot[], type: TypeName, documentId: string): string {
  for (const snapshot of snapshots) {
    const document = snapshot.get(type, documentId)
    const title = document && (document.content as Readonly<Record<string, unknown>>)[catalogue[type].titleField]
    if (typeof title === 'string')
      return title
  }
  return 'nicht veröffentlicht'
}

/** Compares contents in the words of two states, those of the later one first. */
export function compareContents(type: TypeName, before: object, after: object, [older, newer]: readonly [Snapshot, Snapshot]): FieldChange[] {
  const states = [newer, older]
  return compareFields(type, before as never, after as never, (target, id) => titleIn(states, target, id), (set, key) => {
    const terms = states.flatMap(snapshot => snapshot.all('plan')[0]?.content[set] ?? [])
    return terms.find(term => term.key === key)?.label
  })
}

/** Of what came or went its texts, without the title, which stands there anyway. */
function textsOf(type: TypeName, changes: readonly FieldChange[]): FieldChange[] {
  return changes.filter(({ kind, field }) => (kind === 'text' || kind === 'richtext') && field !== catalogue[type].titleField && !reporting.has(field))
}

function compareDocument(before: PublicDocument | undefined, after: PublicDocument | undefined, snapshots: readonly [Snapshot, Snapshot]): ComparedDocument | undefined {
  const { type, documentId } = (after ?? before) as PublicDocument
  if (before && after) {
    const changes = before.seq === after.seq ? [] : compareContents(type, before.content, after.content, snapshots)
    return changes.length === 0
      ? undefined
      : { type, documentId, before, after, op: 'changed', isMoved: changes.some(({ field }) => placing[type]?.includes(field)), isReworded: changes.some(isWording), changes }
  }
  const changes = textsOf(type, compareContents(type, before?.content ?? {}, after?.content ?? {}, snapshots))
  return { type, documentId, before, after, op: after ? 'added' : 'removed', isMoved: false, isReworded: false, changes }
}

const known = new WeakMap<Snapshot, WeakMap<Snapshot, readonly ComparedDocument[]>>()

/** Every document that is not the same in two states, in German, type by type: those of the later state in its order, then those that went. */
export function compareStates(before: Snapshot, after: Snapshot): readonly ComparedDocument[] {
  const ofBefore = known.get(before) ?? new WeakMap<Snapshot, readonly ComparedDocument[]>()
  known.set(before, ofBefore)
  const compared = ofBefore.get(after) ?? comparedTypes.flatMap((type) => {
    const newer = after.all(type)
    const gone = before.all(type).filter(({ documentId }) => !after.get(type, documentId))
    return [
      ...newer.map(document => compareDocument(before.get(type, document.documentId), document, [before, after])),
      ...gone.map(document => compareDocument(document, undefined, [before, after])),
    ].filter(change => change !== undefined)
  })
  ofBefore.set(after, compared)
  return compared
}
