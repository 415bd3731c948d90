import type { WithdrawalMode } from '../workflow/standing.ts'
import type { DialogProps } from './dialog-props.ts'
import type { Target } from './TargetPicker.tsx'
import { Typography } from '@strapi/design-system'
import { useState } from 'react'
import { LostLinks } from '../usage/LostLinks.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { TargetPicker } from './TargetPicker.tsx'
import { TextField } from './TextField.tsx'
import { WorkflowDialog } from './WorkflowDialog.tsx'

const ways: readonly { readonly value: WithdrawalMode, readonly label: string, readonly hint: string }[] = [
  { value: 'gone', label: 'Von der Website nehmen', hint: 'Unter der Adresse steht, dass die Seite zurückgezogen wurde, und warum.' },
  { value: 'notice', label: 'Stehen lassen, mit Hinweis', hint: 'Die Seite bleibt lesbar; darüber steht, dass sie nicht mehr gilt, und warum.' },
  { value: 'redirect', label: 'Auf eine andere Seite leiten', hint: 'Wer die alte Adresse aufruft, kommt zu der Seite, die Sie hier wählen.' },
]

/** Takes something from the site, in one of three ways. */
export function WithdrawDialog({ standing, take, onClose, onFocusBack }: DialogProps) {
  const [mode, setMode] = useState<WithdrawalMode>('gone')
  const [reason, setReason] = useState('')
  const [target, setTarget] = useState<Target>()
  const isBlocked = mode === 'redirect' ? !target : mode === 'notice' && !reason.trim()
  const withdraw = () => take({
    mode,
    ...(reason.trim() ? { reason: reason.trim() } : {}),
    ...(mode === 'redirect' && target ? { target: { type: target.type, documentId: target.documentId } } : {}),
  })
  return (
    <WorkflowDialog title={`Zurückziehen: ${standing.title}`} confirm="Zurückziehen" isDanger isBlocked={isBlocked} onConfirm={withdraw} onClose={onClose} onFocusBack={onFocusBack}>
      <Typography>Der Entwurf bleibt hier erhalten und kann später wieder veröffentlicht werden.</Typography>
      <LostLinks type={standing.type} documentId={standing.documentId} />
      {standing.pageUrl !== null && <ChoiceField label="Was finden Besucherinnen und Besucher danach?" value={mode} options={ways} onChange={setMode} />}
      {mode === 'redirect'
        ? <TargetPicker type={standing.type} without={standing.documentId} value={target} onChange={setTarget} />
        : <TextField name="reason" label="Begründung" hint="Steht so auf der Website, zum Beispiel: „Die Förderung ist Ende 2026 ausgelaufen.“" isRequired={mode === 'notice'} value={reason} onChange={setReason} />}
    </WorkflowDialog>
  )
}
