import type { ActionBody, Standing } from '../workflow/standing.ts'
import type { Step } from '../workflow/steps.ts'

/** What every dialog of a step is given. */
export interface DialogProps {
  readonly step: Step
  readonly standing: Standing
  /** Whether the step began with saving what was on the screen. */
  readonly isSaved: boolean
  /** Takes the step with what was filled in. Closes the dialog when it went well, and throws the refusal otherwise. */
  readonly take: (body: ActionBody) => Promise<void>
  readonly onClose: () => void
  readonly onFocusBack: () => void
}
