import type { Words } from './text.ts'

/** What a page says that was withdrawn and can still be read. */
export interface WithdrawalView {
  readonly date: string
  readonly machineDate: string
  /** Why, as the public was told; in the language of whoever wrote it. */
  readonly reason: Words | null
}
