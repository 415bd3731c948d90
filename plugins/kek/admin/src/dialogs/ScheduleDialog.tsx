import type { DialogProps } from './dialog-props.ts'
import { berlinDay, momentsOf, showTypedMoment, understandMoment } from '@kek/contract'
import { Typography } from '@strapi/design-system'
import { useState } from 'react'
import { CheckList } from '../checks/CheckList.tsx'
import { MomentInput } from '../schedule/MomentInput.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { TextField } from './TextField.tsx'
import { WorkflowDialog } from './WorkflowDialog.tsx'

const ways = [
  { value: 'publish', label: 'Veröffentlichen' },
  { value: 'withdraw', label: 'Zurückziehen' },
] as const

/** Tomorrow morning, when offices begin. */
function suggestMoment(): string {
  const [moment] = momentsOf(`${berlinDay(new Date(Date.now() + 86_400_000))}T08:00`)
  return moment ? showTypedMoment(moment) : ''
}

/** Plans when something becomes public or stops being it, by the clocks of the county. */
export function ScheduleDialog({ standing, take, onClose, onFocusBack }: DialogProps) {
  const canPublish = standing.state !== 'published'
  const [what, setWhat] = useState<'publish' | 'withdraw'>(canPublish ? 'publish' : 'withdraw')
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState(suggestMoment)
  const understood = understandMoment(typed)
  const errors = what === 'publish' ? standing.checks.filter(({ severity }) => severity === 'error') : []
  const plan = () => take({ at: understood.kind === 'moment' ? understood.at : typed, what, ...(what === 'withdraw' && reason.trim() ? { reason: reason.trim() } : {}) })
  return (
    <WorkflowDialog title={`${canPublish ? 'Planen' : 'Rückzug planen'}: ${standing.title}`} confirm="Planen" isBlocked={errors.length > 0 || understood.kind !== 'moment'} onConfirm={plan} onClose={onClose} onFocusBack={onFocusBack}>
      <Typography>Es geschieht von selbst, auch wenn niemand im CMS angemeldet ist. Bis dahin lässt sich die Planung unter „Geplant“ ändern oder aufheben.</Typography>
      {standing.isPublic && canPublish && <ChoiceField label="Was soll geschehen?" value={what} options={ways} onChange={setWhat} />}
      {errors.length > 0 && <CheckList type={standing.type} heading="Das ist vor dem Veröffentlichen zu berichtigen" checks={errors} onJump={onClose} />}
      <MomentInput label="Zeitpunkt" value={typed} onChange={setTyped} />
      {what === 'withdraw' && <TextField name="reason" label="Begründung" hint="Steht so auf der Website, zum Beispiel: „Die Förderung ist Ende 2026 ausgelaufen.“" value={reason} onChange={setReason} />}
    </WorkflowDialog>
  )
}
