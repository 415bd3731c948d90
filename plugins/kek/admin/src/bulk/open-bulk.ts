import type { Address } from '../workflow/address.ts'
import type { BulkAction } from './bulk-action.ts'

/** What somebody wants to do with the ticked rows of a list. */
export interface OpenBulk {
  readonly action: BulkAction
  readonly documents: readonly Address[]
  /** Takes the ticks away. */
  readonly forgetSelection: () => void
}

let open: OpenBulk | undefined
const listeners = new Set<() => void>()

/** Strapi lets a button say what it does, and show a dialog of Strapi's own making; ours stands elsewhere on the page and is told by this. */
export const openBulk = {
  get: (): OpenBulk | undefined => open,
  subscribe: (tell: () => void) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  },
  set(wanted: OpenBulk | undefined): void {
    open = wanted
    for (const tell of listeners)
      tell()
  },
}
