import type { BulkResult } from './bulk-action.ts'
import { Box, Typography } from '@strapi/design-system'
import { styled } from 'styled-components'

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  max-height: 32rem;
  overflow-y: auto;
`
const Item = styled.li`
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border-left: 3px solid ${({ theme }) => theme.colors.success600};
  background: ${({ theme }) => theme.colors.neutral100};
  overflow-wrap: anywhere;
  &[data-state='not'] { border-color: ${({ theme }) => theme.colors.danger600}; }
`

function How({ result: { ok, before, after } }: { readonly result: BulkResult }) {
  if (!ok)
    return <Typography variant="pi" textColor="danger700">geht nicht</Typography>
  return before && after
    ? <Typography variant="pi" textColor="neutral700">{`${before} → ${after}`}</Typography>
    : null
}

/** What becomes of each document: from where to where, or why not. */
export function ResultList({ label, results }: { readonly label: string, readonly results: readonly BulkResult[] }) {
  return (
    <List aria-label={label} tabIndex={0}>
      {results.map((result) => {
        const { type, documentId, locale, title, ok, reasons, warnings } = result
        return (
          <Item key={`${type}/${documentId}/${locale}`} data-state={ok ? 'ok' : 'not'}>
            <Typography tag="div" fontWeight="semiBold">{title || 'ohne Titel'}</Typography>
            <How result={result} />
            {reasons.map(({ code, message }) => <Typography key={code + message} tag="p" variant="pi">{message}</Typography>)}
            {ok && warnings?.map(warning => <Box key={warning} paddingTop={1}><Typography variant="pi" textColor="warning700">{`Bitte ansehen: ${warning}`}</Typography></Box>)}
          </Item>
        )
      })}
    </List>
  )
}
