import type { Breadcrumb, Publication } from './element.ts'
import type { Html, Words } from './text.ts'
import type { WithdrawalView } from './withdrawal.ts'

export interface PageReader {
  readonly page: (slug: string) => PageView | undefined
}

/** A page that editors wrote: legal texts and anything else. */
export interface PageView extends Words {
  readonly breadcrumb: Breadcrumb
  readonly isFallback: boolean
  readonly body: Html | null
  readonly publication: Publication
  readonly withdrawal: WithdrawalView | null
}
