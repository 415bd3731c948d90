import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { styled } from 'styled-components'
import { isArrival } from './arrival.ts'

const Place = styled.div`
  width: 100%;
  border-radius: ${({ theme }) => theme.borderRadius};
  &:focus { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: 4px; }
`

/** Takes the focus when somebody comes from a list of work, so that the next tab key leads to the step they came for. */
export function FocusOnArrival({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const isWanted = isArrival(useLocation().state)
  useEffect(() => {
    // Not from somebody who has begun to work elsewhere on the page.
    if (isWanted && (document.activeElement === null || document.activeElement === document.body))
      place.current?.focus()
  }, [isWanted])
  return <Place ref={place} role="group" aria-label="Stand der Freigabe" tabIndex={-1}>{children}</Place>
}
