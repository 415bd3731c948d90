import type { ChangeEvent } from 'react'
import type { Bundle } from './bundle.ts'
import { Field, TextInput } from '@strapi/design-system'
import { useState } from 'react'
import { WorkflowDialog } from '../dialogs/WorkflowDialog.tsx'
import { useRequests } from '../requests/use-requests.ts'

interface Props {
  /** The bundle that gets another name; a new one is made without it. */
  readonly bundle?: Bundle
  readonly onDone: (bundle: Bundle) => void
  readonly onClose: () => void
}

/** Asks for the name of a bundle. */
export function NewBundleDialog({ bundle, onDone, onClose }: Props) {
  const { post } = useRequests()
  const [title, setTitle] = useState(bundle?.title ?? '')
  const save = async () => onDone(await post<Bundle>(bundle ? `/bundles/${bundle.id}/change` : '/bundles', { title }))
  return (
    <WorkflowDialog title={bundle ? 'Paket umbenennen' : 'Neues Paket'} confirm={bundle ? 'Umbenennen' : 'Anlegen'} isBlocked={title.trim() === ''} onConfirm={save} onClose={onClose}>
      <Field.Root name="title" required hint="Woran alle es erkennen, zum Beispiel „Radwege Herbst 2026“.">
        <Field.Label>Name des Pakets</Field.Label>
        <TextInput value={title} onChange={(event: ChangeEvent<HTMLInputElement>) => setTitle(event.target.value)} />
        <Field.Hint />
      </Field.Root>
    </WorkflowDialog>
  )
}
