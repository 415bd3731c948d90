import type { FormEvent, ReactNode } from 'react'
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { focusBack } from './focus-back.ts'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** What the button says that does it; without it the dialog only shows something. */
  readonly confirm?: string
  readonly isDanger?: boolean
  /** Whether something is still missing that the form itself knows of. */
  readonly isBlocked?: boolean
  readonly onConfirm?: () => Promise<void>
  readonly onClose: () => void
  /** Puts the focus where it goes afterwards, when that is not simply what had it when the dialog opened. */
  readonly onFocusBack?: () => void
}

const focused = () => document.activeElement instanceof HTMLElement ? document.activeElement : undefined

/** The frame of our dialogs: a question, its fields, and what the CMS says when it refuses. Focus and Escape are the design system's. */
export function WorkflowDialog({ title, children, confirm, isDanger = false, isBlocked = false, onConfirm, onClose, onFocusBack }: Props) {
  const [from] = useState(focused)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The edit view's own form is around this one in React's tree, though not on the page.
    event.stopPropagation()
    if (isBusy || isBlocked || !onConfirm)
      return
    setIsBusy(true)
    setRefusal(undefined)
    onConfirm().catch((error: unknown) => {
      setRefusal(sentenceOf(error))
      setIsBusy(false)
    })
  }
  return (
    <Modal.Root open onOpenChange={isOpen => !isOpen && !isBusy && onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          if (onFocusBack)
            onFocusBack()
          else
            focusBack(from)
        }}
      >
        <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
          <Modal.Header closeLabel="Schließen"><Modal.Title>{title}</Modal.Title></Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {children}
              <Box role="alert">{refusal && <Typography textColor="danger600">{refusal}</Typography>}</Box>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close><Button type="button" variant="tertiary" disabled={isBusy}>{confirm ? 'Abbrechen' : 'Schließen'}</Button></Modal.Close>
            {confirm && <Button type="submit" variant={isDanger ? 'danger' : 'default'} loading={isBusy} disabled={isBlocked}>{confirm}</Button>}
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  )
}
