import type { Version } from './version.ts'
import { Button, Dialog, Typography } from '@strapi/design-system'
import { sayWhen } from './version.ts'

interface Props {
  /** The state to go back to; none while nobody asked. */
  readonly version: Version | undefined
  readonly newest: number
  readonly isBusy: boolean
  readonly close: () => void
  readonly confirm: () => void
}

/** Asks before a draft goes back to an earlier state, and says what that means. */
export function RestoreDialog({ version, newest, isBusy, close, confirm }: Props) {
  return (
    <Dialog.Root open={version !== undefined} onOpenChange={isOpen => isOpen || close()}>
      <Dialog.Content>
        <Dialog.Header>{`Fassung ${version?.version} wiederherstellen?`}</Dialog.Header>
        <Dialog.Body>
          <Typography tag="p">
            {version && `Der Entwurf wird wieder so, wie ihn ${version.by?.name ?? 'das System'} am ${sayWhen(version.at)} gespeichert hat. `}
            {`Nichts geht verloren: Die jetzige Fassung ${newest} bleibt in der Liste und lässt sich ebenso wiederherstellen. Auf der Website ändert sich nichts, bevor jemand veröffentlicht.`}
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel><Button fullWidth variant="tertiary">Abbrechen</Button></Dialog.Cancel>
          <Button fullWidth loading={isBusy} onClick={confirm}>Wiederherstellen</Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
