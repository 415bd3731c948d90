import type { FieldChange } from '@kek/contract'
import { Box, Flex, Typography } from '@strapi/design-system'
import { ItemChanges } from './ItemChanges.tsx'
import { Added, Removed } from './marks.tsx'
import { WordChanges } from './WordChanges.tsx'

/** What became of one field. */
export function Change({ change }: { readonly change: FieldChange }) {
  const { before, after, words, items } = change
  if (words && before !== null && after !== null)
    return <Typography tag="p"><WordChanges words={words} /></Typography>
  if (items)
    return <ItemChanges items={items} />
  return (
    <Flex direction="column" alignItems="start" gap={1} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {before !== null && <Typography tag="p"><Removed>{before}</Removed></Typography>}
      {after !== null && <Typography tag="p"><Added>{after}</Added></Typography>}
    </Flex>
  )
}

interface Props {
  readonly changes: readonly FieldChange[]
  /** Inside another comparison: smaller, and silent when there is nothing to show. */
  readonly isInner?: boolean
}

/** Field by field, what is different between two states of a document. */
export function Comparison({ changes, isInner = false }: Props) {
  if (changes.length === 0)
    return isInner ? null : <Typography tag="p">Die beiden Fassungen sind gleich.</Typography>
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={isInner ? 2 : 5}>
      {changes.map(change => (
        <Box key={change.field}>
          <Typography tag="dt" variant={isInner ? 'pi' : 'delta'} fontWeight="bold">{change.label}</Typography>
          <Box tag="dd" paddingTop={1}><Change change={change} /></Box>
        </Box>
      ))}
    </Flex>
  )
}
