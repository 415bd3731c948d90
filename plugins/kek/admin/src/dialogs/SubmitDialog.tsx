import type { DialogProps } from './dialog-props.ts'
import { Typography } from '@strapi/design-system'
import { useState } from 'react'
import { CheckList } from '../checks/CheckList.tsx'
import { bodyOfNote, NoteFields, useNote } from './NoteFields.tsx'
import { TextField } from './TextField.tsx'
import { WorkflowDialog } from './WorkflowDialog.tsx'

/** Hands a document to the approvers, with the note of what changed: who wrote it knows best. */
export function SubmitDialog({ standing, take, onClose, onFocusBack }: DialogProps) {
  const [note, setNote] = useNote(standing)
  const [comment, setComment] = useState('')
  const { checks, type } = standing
  return (
    <WorkflowDialog title={`Zur Freigabe geben: ${standing.title}`} confirm="Zur Freigabe geben" isBlocked={!note.text.trim()} onConfirm={() => take({ ...bodyOfNote(note), ...(comment.trim() ? { comment: comment.trim() } : {}) })} onClose={onClose} onFocusBack={onFocusBack}>
      <Typography>Eine zweite Person sieht sich den Inhalt an und gibt ihn frei. Ihre Änderung am Text danach holt ihn zurück.</Typography>
      {checks.length > 0 && <CheckList type={type} heading="Das fiel bei der Prüfung auf" checks={checks} onJump={onClose} />}
      <NoteFields note={note} onChange={setNote} />
      <TextField name="comment" label="Kommentar für die Freigabe" hint="Nur für Kolleginnen und Kollegen; kann leer bleiben." value={comment} onChange={setComment} />
    </WorkflowDialog>
  )
}
