import type { Member } from './member.ts'
import { BackButton, Layouts, Page, useNotification } from '@strapi/admin/strapi-admin'
import { Box, Button, Typography, VisuallyHidden } from '@strapi/design-system'
import { useState } from 'react'
import { ListTable } from '../schedule/styles.ts'
import { DepartmentsDialog } from './DepartmentsDialog.tsx'
import { sayDepartments } from './member.ts'
import { useMembers } from './use-members.ts'

/** Who works for which department: for administrators. */
export function MembersPage() {
  const { members, departments, refusal, assign } = useMembers()
  const { toggleNotification } = useNotification()
  const [asked, setAsked] = useState<Member>()
  const save = (member: Member) => async (chosen: readonly string[]) => {
    await assign(member, chosen)
    setAsked(undefined)
    toggleNotification({ type: 'success', message: `${member.name}: ${sayDepartments({ departments: chosen }, departments ?? [])}.` })
  }
  return (
    <Page.Main>
      <Page.Title>Zuständigkeiten</Page.Title>
      <Layouts.Header
        title="Zuständigkeiten"
        subtitle="Wer für einen Fachdienst arbeitet, ändert nur dessen Handlungsansätze; wer für keinen eingetragen ist, die aller Fachdienste. Lesen darf jede Person alles."
        navigationAction={<BackButton fallback="/" />}
      />
      <Layouts.Content>
        <Box role="alert">{refusal ? <Typography textColor="danger600">{refusal}</Typography> : null}</Box>
        {!members && !refusal ? <Page.Loading>Wird geladen …</Page.Loading> : null}
        {members && (
          <ListTable role="table">
            <caption><VisuallyHidden>Konten und ihre Fachdienste</VisuallyHidden></caption>
            <thead role="rowgroup">
              <tr role="row">
                {['Konto', 'Rolle', 'Arbeitet für'].map(name => <th key={name} role="columnheader" scope="col">{name}</th>)}
                <th role="columnheader" scope="col"><VisuallyHidden>Ändern</VisuallyHidden></th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {members.map(member => (
                <tr key={member.id} role="row">
                  <td role="cell">
                    <Typography tag="div" fontWeight="semiBold">{member.name}</Typography>
                    <Typography tag="div" variant="pi" textColor="neutral600">{member.isActive ? member.email : `${member.email}, gesperrt`}</Typography>
                  </td>
                  <td role="cell"><Typography>{member.roles.join(', ')}</Typography></td>
                  <td role="cell"><Typography>{departments ? sayDepartments(member, departments) : '…'}</Typography></td>
                  <td role="cell">
                    <Button variant="tertiary" disabled={!departments} onClick={() => setAsked(member)}>
                      Ändern
                      <VisuallyHidden>{` (${member.name})`}</VisuallyHidden>
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </ListTable>
        )}
      </Layouts.Content>
      {asked && departments && <DepartmentsDialog member={asked} departments={departments} assign={save(asked)} onClose={() => setAsked(undefined)} />}
    </Page.Main>
  )
}
