import type { ContactCard } from './contact-card.ts'
import type { Breadcrumb } from './element.ts'
import type { Credit } from './image.ts'

export interface ContactReader {
  readonly contact: () => ContactView
}

export interface ContactView {
  readonly breadcrumb: Breadcrumb
  readonly isFallback: boolean
  readonly contacts: readonly ContactCard[]
  readonly credits: readonly Credit[]
}
