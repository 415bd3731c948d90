import type { TrashItem } from './trash-item.ts'
import { Button, Dialog, Typography } from '@strapi/design-system'

interface Props {
  /** What would go; none while nobody asked. */
  readonly item: TrashItem | undefined
  readonly close: () => void
  readonly confirm: () => void
}

/** Asks before something is gone for good. */
export function RemoveDialog({ item, close, confirm }: Props) {
  return (
    <Dialog.Root open={item !== undefined} onOpenChange={isOpen => isOpen || close()}>
      <Dialog.Content>
        <Dialog.Header>Endgültig löschen?</Dialog.Header>
        <Dialog.Body>
          <Typography tag="p">{`„${item?.title}“ lässt sich danach nicht mehr aus dem Papierkorb zurückholen. Nötig ist das nur, wenn ein Gesetz es verlangt: Nach der Frist geht es von selbst.`}</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel><Button fullWidth variant="tertiary">Abbrechen</Button></Dialog.Cancel>
          <Button fullWidth variant="danger" onClick={confirm}>Endgültig löschen</Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
