import type { ReactNode } from 'react'
import { Modal } from '@strapi/design-system'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  /** Puts the focus back to where the dialog was opened from. */
  readonly onClosed: () => void
}

/** A dialog that is there while it is rendered: the focus goes to its first field, if it has one, and back when it closes. */
export function TaskDialog({ title, children, onClose, onClosed }: Props) {
  const focusField = (event: Event) => {
    const field = (event.currentTarget as HTMLElement | null)?.querySelector('input')
    if (field) {
      event.preventDefault()
      field.focus()
    }
  }
  const giveBack = (event: Event) => {
    event.preventDefault()
    onClosed()
  }
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content aria-describedby={undefined} onOpenAutoFocus={focusField} onCloseAutoFocus={giveBack}>
        <Modal.Header closeLabel="Schließen">
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        {children}
      </Modal.Content>
    </Modal.Root>
  )
}
