import type { Department, Member } from './member.ts'
import { Checkbox, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { WorkflowDialog } from '../dialogs/WorkflowDialog.tsx'
import { toggle } from './member.ts'

interface Props {
  readonly member: Member
  readonly departments: readonly Department[]
  readonly assign: (chosen: readonly string[]) => Promise<void>
  readonly onClose: () => void
}

/** Chooses the departments that an account works for. */
export function DepartmentsDialog({ member, departments, assign, onClose }: Props) {
  const [chosen, setChosen] = useState(member.departments)
  return (
    <WorkflowDialog title={`Zuständigkeit: ${member.name}`} confirm="Speichern" onConfirm={() => assign(chosen)} onClose={onClose}>
      <Typography>{chosen.length === 0 ? 'Nichts angekreuzt: Dieses Konto darf die Handlungsansätze aller Fachdienste ändern.' : 'Dieses Konto darf dann nur die Handlungsansätze der angekreuzten Fachdienste ändern, und solche ohne Fachdienst gar nicht.'}</Typography>
      <Flex role="group" aria-label="Fachdienste" direction="column" alignItems="flex-start" gap={3}>
        {departments.map(({ documentId, name }) => (
          <Checkbox key={documentId} checked={chosen.includes(documentId)} onCheckedChange={isChosen => setChosen(toggle(chosen, documentId, isChosen === true))}>{name}</Checkbox>
        ))}
        {departments.length === 0 && <Typography textColor="neutral600">Es gibt noch keine Fachdienste. Angelegt werden sie unter „Inhalte“.</Typography>}
      </Flex>
    </WorkflowDialog>
  )
}
