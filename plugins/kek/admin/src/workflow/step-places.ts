import type { Offer, Situation } from './steps.ts'
import { offerSteps } from './steps.ts'

/** A step at its place in the side panel; where it cannot be taken just now, its button stays there and waits. */
export interface PlacedOffer extends Offer { readonly isWaiting: boolean }

/** What stands in the side panel, in places that stay while somebody types. */
export interface StepPlaces {
  readonly primary: PlacedOffer | undefined
  readonly buttons: readonly PlacedOffer[]
  readonly menu: readonly Offer[]
  readonly hasMenu: boolean
  readonly hint: string | undefined
}

export interface PlacedSituation extends Situation {
  /** Whether steps can be taken: not while nothing is known of the document, and not of a form that nobody has touched yet. */
  readonly isReady: boolean
  /** Whether somebody may type here; otherwise nothing will change that needs a place. */
  readonly mayWrite: boolean
}

const nothing = { primary: undefined, buttons: [], menu: [], hint: undefined } as const

/**
 * Gives every step the place that it has before and after somebody types. A button that comes above another one, or takes the place of one
 * that goes, is hit by whoever was about to press the other.
 */
export function placeSteps({ isReady, mayWrite, ...situation }: PlacedSituation): StepPlaces {
  const now = isReady ? offerSteps(situation) : nothing
  const other = mayWrite ? offerSteps({ ...situation, isModified: !isReady || !situation.isModified }) : nothing
  const gone = other.buttons.filter(({ step }) => !now.buttons.some(button => button.step === step) && now.primary?.step !== step)
  const primary = now.primary ?? other.primary
  return {
    primary: primary && { ...primary, isWaiting: primary !== now.primary },
    buttons: [...now.buttons.map(button => ({ ...button, isWaiting: false })), ...gone.map(button => ({ ...button, isWaiting: true }))],
    menu: now.menu,
    hasMenu: now.menu.length + other.menu.length > 0,
    hint: now.hint,
  }
}
