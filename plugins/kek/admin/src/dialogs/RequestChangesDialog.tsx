import type { DialogProps } from './dialog-props.ts'
import { Typography } from '@strapi/design-system'
import { useState } from 'react'
import { FieldChoice } from './FieldChoice.tsx'
import { TextField } from './TextField.tsx'
import { WorkflowDialog } from './WorkflowDialog.tsx'

/** Sends a document back to those who write it, with what is to be changed. */
export function RequestChangesDialog({ standing, take, onClose, onFocusBack }: DialogProps) {
  const [comment, setComment] = useState('')
  const [field, setField] = useState('')
  return (
    <WorkflowDialog title={`Änderungen verlangen: ${standing.title}`} confirm="Änderungen verlangen" isBlocked={!comment.trim()} onConfirm={() => take({ comment: comment.trim(), ...(field ? { field } : {}) })} onClose={onClose} onFocusBack={onFocusBack}>
      <Typography>Der Inhalt geht an die Redaktion zurück. Öffentlich bleibt, was jetzt öffentlich ist.</Typography>
      <TextField name="comment" label="Was ist zu ändern?" isRequired value={comment} onChange={setComment} />
      <FieldChoice type={standing.type} value={field} onChange={setField} />
    </WorkflowDialog>
  )
}
