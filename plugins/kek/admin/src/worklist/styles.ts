import { styled } from 'styled-components'

/** Two columns where there is room: what is to do, and beside it what goes on. */
export const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[6]};
  align-items: start;
  @media (min-width: 70em) { grid-template-columns: minmax(0, 5fr) minmax(0, 3fr); }
`

/** A column of lists under each other. */
export const Column = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[6]};
`

/** A list on paper of its own. */
export const Card = styled.section`
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  > header { display: flex; gap: ${({ theme }) => theme.spaces[2]}; align-items: center; padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[5]}`}; }
`

/** One line of a list. Its whole area opens it; buttons in it lie above. */
export const Line = styled.li`
  position: relative;
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
  align-items: center;
  justify-content: space-between;
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[5]}`};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  > :first-child { flex: 1 1 24rem; min-width: 0; }
  > :not(:first-child) { flex: none; }
  a { color: ${({ theme }) => theme.colors.neutral800}; font-size: 1.4rem; font-weight: 600; line-height: 1.4; text-decoration: none; overflow-wrap: anywhere; }
  a::after { content: ''; position: absolute; inset: 0; }
  a:focus-visible { outline: none; }
  button { position: relative; z-index: 1; }
  blockquote { margin-top: ${({ theme }) => theme.spaces[1]}; padding-left: ${({ theme }) => theme.spaces[3]}; border-left: 3px solid ${({ theme }) => theme.colors.primary200}; }
  &[data-urgent] blockquote { border-color: ${({ theme }) => theme.colors.danger600}; }
  &:hover { background: ${({ theme }) => theme.colors.neutral100}; }
  &:hover a { color: ${({ theme }) => theme.colors.primary600}; text-decoration: underline; }
  &:has(a:focus-visible) { background: ${({ theme }) => theme.colors.primary100}; outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: -2px; }
`

/** A title in a list that is read in passing: two lines of it at most. */
export const ShortTitle = styled.span`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
`

/** What there is nothing to say of, all of it in a few half lines. */
export const Nothing = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.3rem;
`

/** Above the lists: where else one can go, and how one gets through. */
export const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[6]}`};
  align-items: center;
  justify-content: space-between;
  padding-bottom: ${({ theme }) => theme.spaces[5]};
`

/** How one gets through the lists without a mouse: of no use on a screen that is touched. */
export const KeyboardHint = styled.p`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
  kbd { padding: 0.1rem 0.5rem; border: 1px solid ${({ theme }) => theme.colors.neutral200}; border-radius: 3px; background: ${({ theme }) => theme.colors.neutral0}; font-family: inherit; }
  @media (hover: none), (max-width: 48em) { display: none; }
`

/** The ways to other pages, in a row that breaks. */
export const LinkRow = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[5]}`};
  a { display: inline-flex; align-items: center; min-height: 2.4rem; font-size: 1.4rem; }
`
