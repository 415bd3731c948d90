import type { ReactNode } from 'react'

/** What Strapi's form hands to every input of ours. */
export interface FieldProps {
  readonly name: string
  readonly label?: ReactNode
  readonly hint?: ReactNode
  readonly labelAction?: ReactNode
  readonly required?: boolean
  readonly disabled?: boolean
}
