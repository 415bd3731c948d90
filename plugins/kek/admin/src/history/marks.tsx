import type { ReactNode } from 'react'
import { VisuallyHidden } from '@strapi/design-system'
import { styled } from 'styled-components'

const Inserted = styled.ins`
  padding: 0 0.2rem;
  border-radius: 2px;
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
  text-underline-offset: 0.2em;
`
const Deleted = styled.del`
  padding: 0 0.2rem;
  border-radius: 2px;
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`

/** What came: green, underlined, with a plus, and said to those who listen. */
export function Added({ children }: { readonly children: ReactNode }) {
  return (
    <Inserted>
      <VisuallyHidden>[neu: </VisuallyHidden>
      <span aria-hidden="true">+ </span>
      {children}
      <VisuallyHidden>]</VisuallyHidden>
    </Inserted>
  )
}

/** What went: red, struck out, with a minus, and said to those who listen. */
export function Removed({ children }: { readonly children: ReactNode }) {
  return (
    <Deleted>
      <VisuallyHidden>[entfernt: </VisuallyHidden>
      <span aria-hidden="true">− </span>
      {children}
      <VisuallyHidden>]</VisuallyHidden>
    </Deleted>
  )
}
