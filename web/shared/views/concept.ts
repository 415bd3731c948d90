import type { ApproachItem, Breadcrumb, Colour, ElementHead, ElementLink, GoalBranch, ProjectItem, Publication, StatusTerm, Term } from './element.ts'
import type { AdoptionFacts, FieldCard, PlanCounts } from './home.ts'
import type { Credit, ImageView } from './image.ts'
import type { PressItem } from './press-item.ts'
import type { Html, Words } from './text.ts'

export interface ConceptReader {
  readonly plan: () => PlanView
  readonly field: (slug: string) => FieldView | undefined
  readonly goal: (slug: string) => GoalView | undefined
  readonly approach: (slug: string) => ApproachView | undefined
  readonly project: (slug: string) => ProjectView | undefined
}

/** The whole plan as one tree. */
export interface PlanView {
  readonly title: Words
  readonly shortTitle: Words
  readonly breadcrumb: Breadcrumb
  readonly isFallback: boolean
  readonly horizonYear: number | null
  readonly adoption: AdoptionFacts | null
  readonly introduction: Html | null
  readonly structure: Html | null
  readonly counts: PlanCounts
  /** Where it says how far the plan is; null where it says nothing of it. */
  readonly progressHref: string | null
  /** Where it stands as it was adopted; null while no version is public. */
  readonly versionsHref: string | null
  readonly fieldsName: string
  readonly fields: readonly FieldBranch[]
  readonly themesName: string
  readonly themes: readonly FieldCard[]
  readonly publication: Publication | null
}

/** A field with everything under it. */
export interface FieldBranch extends FieldCard {
  readonly goals: readonly GoalBranch[]
  readonly approaches: readonly ApproachItem[]
}

export interface FieldView extends ElementHead {
  readonly kind: 'field' | 'crossCutting'
  readonly summary: Words | null
  readonly body: Html | null
  readonly image: ImageView | null
  readonly counts: PlanCounts
  readonly swot: Swot | null
  /** What its goals are called here. */
  readonly goalsName: string
  readonly goals: readonly GoalBranch[]
  readonly approachesName: string
  readonly approaches: readonly ApproachItem[]
  /** Approaches elsewhere in the plan that touch this theme. */
  readonly touched: readonly ApproachItem[]
  readonly projects: readonly ProjectItem[]
  readonly press: readonly PressItem[]
  readonly credits: readonly Credit[]
}

export type Quadrant = 'strengths' | 'weaknesses' | 'opportunities' | 'threats'

export interface Swot {
  readonly quadrants: readonly { readonly key: Quadrant, readonly lang?: string, readonly items: readonly SwotLine[] }[]
  /** The "as of" and the source of most lines: only lines that differ name their own. */
  readonly asOf: string | null
  readonly source: string | null
}

export interface SwotLine {
  readonly text: string
  readonly asOf: string | null
  readonly source: string | null
}

export interface GoalView extends ElementHead {
  readonly statement: Words | null
  readonly horizonYear: number | null
  readonly body: Html | null
  readonly goalsName: string
  readonly goals: readonly GoalBranch[]
  readonly approachesName: string
  readonly approaches: readonly ApproachItem[]
  readonly press: readonly PressItem[]
}

export interface ApproachView extends ElementHead {
  readonly body: Html | null
  readonly status: StatusTerm | null
  readonly statusAsOf: string | null
  readonly statusNote: Words | null
  readonly priority: Term | null
  readonly timeClass: Term | null
  /** Not the first of the plan's time classes: the page says that late is not unimportant. */
  readonly isLate: boolean
  readonly prioritySource: Words | null
  readonly places: readonly string[]
  readonly department: { readonly name: Words, readonly code: string | null, readonly website: string | null } | null
  readonly contact: { readonly role: Words, readonly person: string | null, readonly href: string } | null
  readonly milestones: readonly Milestone[]
  readonly projects: readonly ProjectItem[]
  /** What cross-cutting themes are called here. */
  readonly themesName: string
  readonly themes: readonly (ElementLink & { readonly colour: Colour })[]
  readonly press: readonly PressItem[]
}

export interface Milestone extends Words {
  readonly date: string | null
  readonly machineDate: string | null
  readonly isReached: boolean
}

export interface ProjectView extends ElementHead {
  readonly kind: 'example' | 'idea'
  readonly summary: Words | null
  readonly body: Html | null
  readonly image: ImageView | null
  readonly places: readonly string[]
  readonly partner: string | null
  readonly approaches: readonly ApproachItem[]
  readonly fields: readonly (ElementLink & { readonly colour: Colour })[]
  readonly press: readonly PressItem[]
  readonly credits: readonly Credit[]
}
