import type { ImageView } from './image.ts'
import type { Words } from './text.ts'

/** Who gives information: the task first, the person second. */
export interface ContactCard {
  readonly role: string
  readonly lang?: string
  readonly person: string | null
  readonly department: Words | null
  readonly street: string | null
  /** "19288 Ludwigslust" */
  readonly town: string | null
  readonly phone: { readonly text: string, readonly href: string } | null
  readonly email: string | null
  readonly website: { readonly text: string, readonly href: string } | null
  readonly image: ImageView | null
}
