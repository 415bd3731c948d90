import type { ActionBody, Standing } from '../workflow/standing.ts'
import type { Step } from '../workflow/steps.ts'

/** What every dialog of a step is given. */
export interface DialogProps {
  readonly step: Step
  readonly standing: Standing
  /** Takes the step with what was filled in. Closes the dialog when it went well, and throws the refusal otherwise. */
  readonly take: (body: ActionBody) => Promise<void>
  readonly onClose: () => void
  readonly onFocusBack: () => void
}
