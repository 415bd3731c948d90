import type { ItemChange } from '@kek/contract'
import { Box, Typography } from '@strapi/design-system'
import { Comparison } from './Comparison.tsx'
import { Added, Removed } from './marks.tsx'

const sayMove = ({ from, to }: ItemChange) => `von Platz ${from} auf Platz ${to}`

function Item({ item }: { readonly item: ItemChange }) {
  const { op, label, changes = [] } = item
  if (op === 'added')
    return <Added>{label}</Added>
  if (op === 'removed')
    return <Removed>{label}</Removed>
  if (op === 'moved')
    return `↕ ${label} (verschoben ${sayMove(item)})`
  return (
    <>
      {`✎ ${label} (geändert)`}
      <Box paddingLeft={4} paddingTop={2}><Comparison changes={changes} isInner /></Box>
    </>
  )
}

/** What became of the entries of a list; those that stayed as they were are counted. */
export function ItemChanges({ items }: { readonly items: readonly ItemChange[] }) {
  const stayed = items.filter(({ op }) => op === 'same').length
  return (
    <>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {items.filter(({ op }) => op !== 'same').map(item => (
          <Typography tag="li" key={`${item.op} ${item.from} ${item.to}`}><Item item={item} /></Typography>
        ))}
      </Box>
      {stayed > 0 && <Typography variant="pi" textColor="neutral600">{stayed === 1 ? 'Ein Eintrag blieb, wie er war.' : `${stayed} Einträge blieben, wie sie waren.`}</Typography>}
    </>
  )
}
