import type { DialogProps } from './dialog-props.ts'
import { typeRules } from '@kek/contract'
import { Typography } from '@strapi/design-system'
import { useState } from 'react'
import { CheckList } from '../checks/CheckList.tsx'
import { AlsoChanges } from '../workflow/AlsoChanges.tsx'
import { PublicChanges } from '../workflow/PublicChanges.tsx'
import { bodyOfNote, NoteFields, useNote } from './NoteFields.tsx'
import { TextField } from './TextField.tsx'
import { WorkflowDialog } from './WorkflowDialog.tsx'

/** What is due before something becomes public: what the checks say, a note, and a reason where the rule of two people is passed by. */
export function PublishDialog({ step, standing, isSaved, take, onClose, onFocusBack }: DialogProps) {
  const { checks, needsNote, type, isPublic, allowed } = standing
  const [note, setNote] = useNote(standing)
  const [reason, setReason] = useState('')
  const errors = checks.filter(({ severity }) => severity === 'error')
  const warnings = checks.filter(({ severity }) => severity === 'warning')
  const isPastRule = step === 'publish' && Boolean(allowed.find(({ action }) => action === 'publish')?.isPastRule)
  const isBlocked = errors.length > 0 || (needsNote && !note.text.trim()) || (isPastRule && !reason.trim())
  const verb = step === 'approve-publish' ? 'Freigeben und veröffentlichen' : 'Veröffentlichen'
  const publish = () => take({
    ...(needsNote ? bodyOfNote(note) : {}),
    ...(isPastRule ? { reason: reason.trim() } : {}),
  })
  return (
    <WorkflowDialog title={`${verb}: ${standing.title}`} confirm={warnings.length > 0 && errors.length === 0 ? 'Trotzdem veröffentlichen' : verb} isBlocked={isBlocked} onConfirm={publish} onClose={onClose} onFocusBack={onFocusBack}>
      {errors.length > 0 && <CheckList type={type} heading="Das ist vor dem Veröffentlichen zu berichtigen" checks={errors} onJump={onClose} />}
      {warnings.length > 0 && <CheckList type={type} heading="Bitte noch einmal ansehen" checks={warnings} onJump={onClose} />}
      {errors.length === 0 && (
        <>
          {typeRules[type].isFinal && <Typography>Das lässt sich nicht zurücknehmen: Was Sie jetzt veröffentlichen, kann danach niemand mehr ändern, zurückziehen oder löschen.</Typography>}
          <AlsoChanges standing={standing} />
          {isPublic && <PublicChanges standing={standing} />}
          {isPastRule && (
            <>
              <Typography>Dieser Inhalt ist nicht freigegeben. Sie können ihn mit einer Begründung veröffentlichen; er bleibt danach in einer Liste, bis eine zweite Person ihn bestätigt hat.</Typography>
              <TextField name="reason" label="Begründung" isRequired value={reason} onChange={setReason} />
            </>
          )}
          {needsNote && <NoteFields note={note} onChange={setNote} />}
        </>
      )}
      {isSaved && <Typography textColor="neutral600">Der Entwurf ist schon gespeichert. „Abbrechen“ lässt ihn so und veröffentlicht nichts.</Typography>}
    </WorkflowDialog>
  )
}
