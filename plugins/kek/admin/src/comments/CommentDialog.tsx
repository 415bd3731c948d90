import type { TypeName } from '@kek/contract'
import type { Draft } from './use-comments.ts'
import { useState } from 'react'
import { FieldChoice } from '../dialogs/FieldChoice.tsx'
import { TextField } from '../dialogs/TextField.tsx'
import { WorkflowDialog } from '../dialogs/WorkflowDialog.tsx'

interface Props {
  readonly type: TypeName
  readonly onWrite: (draft: Draft) => Promise<void>
  readonly onClose: () => void
}

/** Writes a comment on the document or on one of its fields. */
export function CommentDialog({ type, onWrite, onClose }: Props) {
  const [text, setText] = useState('')
  const [field, setField] = useState('')
  const write = async () => {
    await onWrite({ text: text.trim(), ...(field ? { field } : {}) })
    onClose()
  }
  return (
    <WorkflowDialog title="Kommentar schreiben" confirm="Kommentieren" isBlocked={!text.trim()} onConfirm={write} onClose={onClose}>
      <TextField name="text" label="Kommentar" hint="Lesen können ihn alle, die im CMS arbeiten; öffentlich wird er nie." isRequired value={text} onChange={setText} />
      <FieldChoice type={type} value={field} onChange={setField} />
    </WorkflowDialog>
  )
}
