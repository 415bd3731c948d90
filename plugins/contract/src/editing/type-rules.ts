import type { TypeName } from '../content/catalogue.ts'

/** What the workflow asks of a type. */
export interface TypeRule {
  /** Author and approver are two people, and every publication says what changed. */
  readonly needsApproval: boolean
  /** The relation that names the department to which documents belong. */
  readonly ownedBy?: 'department'
  /** After how many months without a publication somebody has to look at it again. */
  readonly reviewMonths?: number
  /** What is public stays as it is for good: nobody changes, withdraws or deletes it. */
  readonly isFinal?: boolean
}

const planContent: TypeRule = { needsApproval: true, reviewMonths: 12 }
const direct: TypeRule = { needsApproval: false }

/** Everything that belongs to the plan is decided by two people; the rest goes out by whoever may publish it. */
export const typeRules: Readonly<Record<TypeName, TypeRule>> = {
  'plan': planContent,
  'field': planContent,
  'goal': planContent,
  'approach': { ...planContent, ownedBy: 'department' },
  'project': planContent,
  'place': direct,
  'press-article': direct,
  'medium': direct,
  'event': direct,
  'document': direct,
  'image': direct,
  'contact': direct,
  'department': direct,
  'slide': direct,
  'page': direct,
  'theme': direct,
  'adopted-version': { needsApproval: false, isFinal: true },
  'glossary-term': direct,
}
