import type { Address } from './address.ts'
import type { Standing } from './standing.ts'
import type { Step } from './steps.ts'

/** A dialog that waits for an answer: which step of which document. */
export interface OpenDialog {
  readonly address: Address
  readonly step: Step
  /** What was pressed: the focus goes back there. */
  readonly from: HTMLElement | undefined
  /** Whether what was on the screen has been saved for this step: it stays so, whatever the answer. */
  readonly isSaved: boolean
}

interface Snapshot {
  readonly standings: ReadonlyMap<string, Standing>
  readonly dialog: OpenDialog | undefined
  readonly isBusy: boolean
}

let snapshot: Snapshot = { standings: new Map(), dialog: undefined, isBusy: false }
const listeners = new Set<() => void>()

function become(change: Partial<Snapshot>): void {
  snapshot = { ...snapshot, ...change }
  for (const tell of listeners)
    tell()
}

/** Under which name the standing of a document is kept. */
export function keyOf({ type, documentId, locale }: Address): string {
  return `${type}/${documentId}/${locale}`
}

/**
 * What the parts of the edit view know in common: button, menu, panels and dialogs are rendered by Strapi in different places, and a
 * document that is being created gets another page, and with it another form, in the middle of a step.
 */
export const store = {
  get: (): Snapshot => snapshot,
  subscribe: (tell: () => void) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  },
  keep: (standing: Standing) => become({ standings: new Map([[keyOf(standing), standing]]) }),
  open: (dialog: OpenDialog) => become({ dialog }),
  close: () => become({ dialog: undefined }),
  work: (isBusy: boolean) => become({ isBusy }),
}
