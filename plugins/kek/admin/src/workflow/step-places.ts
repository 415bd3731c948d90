import type { Offer, Offers, Situation, Step } from './steps.ts'
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

const nothing: Offers = { primary: undefined, buttons: [], menu: [], hint: undefined }

/** How the buttons stand, those first that take a document further; what only typing makes possible comes after what typing takes back. */
const order: readonly Step[] = ['unschedule', 'approve-publish', 'approve', 'publish', 'request-changes', 'submit']

const stepsOf = ({ primary, buttons }: Offers): readonly Offer[] => primary ? [primary, ...buttons] : buttons

/**
 * Gives every step the one place that it has before and after somebody types, the first place too: there, a step that typing takes back is grey,
 * and no other one takes its place, for that would be hit by whoever was about to press the first. A save, a step that was taken, and what the CMS
 * says of the document's state lay the places out anew.
 */
export function placeSteps({ isReady, mayWrite, ...situation }: PlacedSituation): StepPlaces {
  const now = isReady ? offerSteps(situation) : nothing
  const other = mayWrite ? offerSteps({ ...situation, isModified: !isReady || !situation.isModified }) : nothing
  const placed = order.flatMap((step): PlacedOffer[] => {
    const open = stepsOf(now).find(entry => entry.step === step)
    const offer = open ?? stepsOf(other).find(entry => entry.step === step)
    return offer ? [{ ...offer, isWaiting: !open }] : []
  })
  const [primary, ...buttons] = placed
  return { primary, buttons, menu: now.menu, hasMenu: now.menu.length + other.menu.length > 0, hint: now.hint }
}
