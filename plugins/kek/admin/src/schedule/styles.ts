import styled from 'styled-components'

/** Where a table with several columns no longer fits, it becomes a list of cards. */
const narrow = '@media (max-width: 48em)'

/** A table in the look of the panel's own lists. */
export const ListTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  th, td { padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`}; text-align: left; vertical-align: top; }
  thead th { color: ${({ theme }) => theme.colors.neutral600}; font-size: 1.1rem; font-weight: 600; text-transform: uppercase; }
  tbody tr { border-top: 1px solid ${({ theme }) => theme.colors.neutral150}; }
  a { font-size: 1.4rem; }
  ${narrow} {
    display: block;
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tbody, tr, td { display: block; }
    tbody tr { padding-block: ${({ theme }) => theme.spaces[3]}; }
    td { padding-block: ${({ theme }) => theme.spaces[1]}; }
  }
  @media (min-width: 75em) { td:last-child { width: 1%; white-space: nowrap; } td:last-child > * { flex-wrap: nowrap; } }
`

/** A calendar sheet; where seven columns do not fit, a list of the days on which something is. */
export const MonthTable = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};
  th { padding: ${({ theme }) => theme.spaces[2]}; color: ${({ theme }) => theme.colors.neutral600}; font-size: 1.2rem; font-weight: 600; text-align: left; }
  td { height: 9rem; padding: ${({ theme }) => theme.spaces[2]}; vertical-align: top; border: 1px solid ${({ theme }) => theme.colors.neutral150}; }
  td[data-place='outside'] { background: ${({ theme }) => theme.colors.neutral100}; }
  td > time { display: inline-block; min-width: 2.4rem; padding: 0.2rem 0.4rem; border-radius: 1.2rem; color: ${({ theme }) => theme.colors.neutral800}; font-size: 1.3rem; text-align: center; }
  td[data-place='outside'] > time { color: ${({ theme }) => theme.colors.neutral600}; }
  td > time[aria-current] { background: ${({ theme }) => theme.colors.primary600}; color: ${({ theme }) => theme.colors.neutral0}; font-weight: 600; }
  td > time > span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  ul { margin-top: ${({ theme }) => theme.spaces[1]}; }
  ${narrow} {
    display: block;
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tbody, tr { display: block; }
    td { display: block; height: auto; }
    td[data-content='empty'], tr:not(:has([data-content='some'])) { display: none; }
    td > time > span { position: static; width: auto; height: auto; clip-path: none; }
    td > time > b { display: none; }
  }
`

/** One thing on a day: a button over the whole width, coloured by what became of it. */
export const DayEntry = styled.button`
  display: block;
  width: 100%;
  min-height: 2.4rem;
  margin-top: 0.4rem;
  padding: 0.4rem 0.6rem;
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.primary100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
  line-height: 1.3;
  text-align: left;
  overflow-wrap: anywhere;
  cursor: pointer;
  &[data-action='withdraw'] { border-style: dashed; }
  &[data-status='done'] { border-color: ${({ theme }) => theme.colors.neutral200}; background: ${({ theme }) => theme.colors.neutral100}; }
  &[data-status='failed'] { border-color: ${({ theme }) => theme.colors.danger200}; background: ${({ theme }) => theme.colors.danger100}; }
  &:hover { border-color: currentcolor; }
  &:focus-visible { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: 2px; }
`
