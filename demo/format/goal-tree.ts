import type { AnyImportItem, ImportData } from './item.ts'
import { days } from './days.ts'

/** An approach as the sources write it: code and order come from where it stands. */
export interface ApproachSource extends Omit<ImportData<'approach'>, 'code' | 'goal' | 'field' | 'order' | 'isExample' | 'priority' | 'timeClass'> {
  readonly key: string
  readonly title: string
  /** False where the title is the customer's; the running text is new in any case. */
  readonly isExample?: boolean
  /** Priority and time class as rated in 2018. All values are examples: the real table is not known. */
  readonly rating: readonly [priority: 'high' | 'medium' | 'low', timeClass: 'short' | 'medium' | 'long']
}

/** A goal with what hangs under it. Every goal is example content, because no goal's wording is known. */
export interface GoalSource extends Omit<ImportData<'goal'>, 'code' | 'parent' | 'field' | 'order' | 'isExample'> {
  readonly key: string
  readonly title: string
  readonly statement: string
  readonly goals?: readonly GoalSource[]
  readonly approaches?: readonly ApproachSource[]
}

const knownTitle = '*Der Titel ist aus dem Konzept bekannt; dieser erläuternde Text ist für die Demo neu geschrieben.*'
const ratingSource = 'Online-Verfahren mit Fachausschüssen und Verwaltung, August 2018; der Wert ist ein Beispiel'
const ratingNote = 'Priorität und Zeitklasse nach der Prioritätensetzung vom August 2018 (Beispielwerte).'

/** The states of an approach: as adopted, and as rated in August 2018. */
export function approachItems(source: ApproachSource, code: string, order: number, home: Pick<ImportData<'approach'>, 'goal' | 'field'>): AnyImportItem[] {
  const { key, isExample = true, rating: [priority, timeClass], description, ...data } = source
  const text = isExample ? description : `${description}\n\n${knownTitle}`
  return [
    {
      type: 'approach',
      key,
      effectiveOn: days.adoption,
      note: null,
      data: { ...data, ...home, description: text, code, order, isExample, implementationStatus: 'planned', statusAsOf: days.adoption },
    },
    { type: 'approach', key, effectiveOn: days.priorities, note: ratingNote, data: { priority, timeClass, prioritySource: ratingSource } },
  ]
}

/** The items of a goal and of everything under it, parents first; codes grow by one number per level. */
function goalItems(source: GoalSource, code: string, order: number, home: Pick<ImportData<'goal'>, 'parent' | 'field'>): AnyImportItem[] {
  const { key, goals = [], approaches = [], ...data } = source
  return [
    { type: 'goal', key, effectiveOn: days.adoption, note: null, data: { ...data, ...home, code, order, isExample: true } },
    ...goals.flatMap((goal, index) => goalItems(goal, `${code}.${index + 1}`, index + 1, { parent: key })),
    ...approaches.flatMap((approach, index) => approachItems(approach, `${code}.${goals.length + index + 1}`, index + 1, { goal: key })),
  ]
}

/**
 * The items of a field's goals.
 * @param field key of the field
 * @param number the field's number, first part of every code below it
 * @param goals the field's strategic goals in order
 */
export function fieldGoals(field: string, number: number, goals: readonly GoalSource[]): AnyImportItem[] {
  return goals.flatMap((goal, index) => goalItems(goal, `${number}.${index + 1}`, index + 1, { field }))
}
