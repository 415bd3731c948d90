import type { Barrier } from './barrier.ts'
import type { BarrierQuestion } from './BarrierRow.tsx'
import { Typography } from '@strapi/design-system'
import { useState } from 'react'
import { TextField } from '../dialogs/TextField.tsx'
import { WorkflowDialog } from '../dialogs/WorkflowDialog.tsx'

interface Props {
  readonly barrier: Barrier
  readonly question: BarrierQuestion
  readonly answer: (note: string) => Promise<void>
  readonly onClose: () => void
  readonly onFocusBack: () => void
}

const words = {
  settle: { title: 'Beantwortet?', confirm: 'Als beantwortet ablegen', text: 'Die Frist ist damit erfüllt. Antworten Sie vorher per E-Mail oder Telefon: Das CMS verschickt nichts. Ein halbes Jahr später wird die Meldung gelöscht.' },
  note: { title: 'Vermerk', confirm: 'Speichern', text: 'Für alle, die Meldungen beantworten. Wer gemeldet hat, sieht ihn nicht.' },
  reopen: { title: 'Wieder öffnen?', confirm: 'Wieder öffnen', text: 'Die Frist läuft weiter, wie sie war.' },
  remove: { title: 'Endgültig löschen?', confirm: 'Endgültig löschen', text: 'Nötig ist das für Werbung und wenn jemand die Löschung verlangt. Zurückholen lässt sich die Meldung nicht.' },
} as const

/** Asks before something is done with a report; what was written down about it can be changed on the way. */
export function BarrierDialog({ barrier, question, answer, onClose, onFocusBack }: Props) {
  const [note, setNote] = useState(barrier.note ?? '')
  const { title, confirm, text } = words[question]
  return (
    <WorkflowDialog title={`${title} (${barrier.reference})`} confirm={confirm} isDanger={question === 'remove'} onConfirm={() => answer(note)} onClose={onClose} onFocusBack={onFocusBack}>
      <Typography>{text}</Typography>
      {(question === 'settle' || question === 'note') && <TextField name="note" label="Vermerk" hint="Zum Beispiel: Kontrast erhöht, am Telefon gesagt." value={note} onChange={setNote} />}
    </WorkflowDialog>
  )
}
