import type { TrashItem } from './trash-item.ts'
import { Badge, Button, Flex, IconButton, Table, Tbody, Td, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system'
import { ArrowClockwise, Trash } from '@strapi/icons'
import { describe, sayDaysLeft, sayWhen } from './trash-item.ts'

interface Props {
  readonly items: readonly TrashItem[]
  readonly busyId: number | undefined
  readonly restore: (item: TrashItem) => void
  readonly remove: (item: TrashItem) => void
}

/** The last three days, in which something should catch the eye. */
const isUrgent = (days: number) => days <= 3

/** What was deleted, the latest first. */
export function TrashTable({ items, busyId, restore, remove }: Props) {
  return (
    <Table colCount={4} rowCount={items.length + 1}>
      <Thead>
        <Tr>
          {['Was', 'Gelöscht', 'Frist'].map(title => <Th key={title}><Typography variant="sigma">{title}</Typography></Th>)}
          <Th><VisuallyHidden>Zurückholen</VisuallyHidden></Th>
        </Tr>
      </Thead>
      <Tbody>
        {items.map(item => (
          <Tr key={item.id}>
            <Td>
              <Flex direction="column" alignItems="flex-start">
                <Typography fontWeight="bold" style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>{item.title}</Typography>
                <Typography variant="pi" textColor="neutral600">{describe(item) + (item.wasPublic ? ', war veröffentlicht' : '')}</Typography>
              </Flex>
            </Td>
            <Td>
              <Flex direction="column" alignItems="flex-start">
                <Typography>{sayWhen(item.deletedAt)}</Typography>
                <Typography variant="pi" textColor="neutral600">{item.by?.name ?? 'vom System'}</Typography>
              </Flex>
            </Td>
            <Td><Badge {...(isUrgent(item.daysLeft) ? { backgroundColor: 'danger100', textColor: 'danger700' } : {})}>{sayDaysLeft(item.daysLeft)}</Badge></Td>
            <Td>
              <Flex gap={2} justifyContent="flex-end">
                {item.canRestore && (
                  <Button variant="secondary" startIcon={<ArrowClockwise />} loading={busyId === item.id} disabled={busyId !== undefined} onClick={() => restore(item)}>
                    Zurückholen
                    <VisuallyHidden>{`„${item.title}“`}</VisuallyHidden>
                  </Button>
                )}
                {item.canRemove && <IconButton variant="tertiary" label={`„${item.title}“ endgültig löschen`} disabled={busyId !== undefined} onClick={() => remove(item)}><Trash /></IconButton>}
              </Flex>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  )
}
