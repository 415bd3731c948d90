import type { BundleSummary } from './bundle.ts'
import { Layouts, Page } from '@strapi/admin/strapi-admin'
import { Box, Button, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { useState } from 'react'
import { NavLink, useNavigate } from 'react-router-dom'
import { sayDay } from '../dates/say-day.ts'
import { useAnswer } from '../history/use-answer.ts'
import { ListTable } from '../schedule/styles.ts'
import { bundlePath, sayCount } from './bundle.ts'
import { BundleStatus } from './BundleStatus.tsx'
import { NewBundleDialog } from './NewBundleDialog.tsx'

function whenOf({ finishedAt, scheduled, createdAt, createdBy }: BundleSummary): string {
  if (finishedAt)
    return sayDay(finishedAt)
  if (scheduled)
    return `${scheduled.action === 'publish' ? 'Erscheint' : 'Wird zurückgezogen'}: ${scheduled.when}`
  return `Angelegt ${createdBy ? `von ${createdBy.name} ` : ''}am ${sayDay(createdAt)}`
}

function BundleTable({ title, bundles }: { readonly title: string, readonly bundles: readonly BundleSummary[] }) {
  return (
    <Box tag="section" paddingBottom={6}>
      <Typography tag="h2" variant="beta" paddingBottom={3}>{title}</Typography>
      <ListTable aria-label={title}>
        <thead>
          <tr>
            <th scope="col">Paket</th>
            <th scope="col">Stand</th>
            <th scope="col">Inhalte</th>
            <th scope="col">Wann</th>
          </tr>
        </thead>
        <tbody>
          {bundles.map(bundle => (
            <tr key={bundle.id}>
              <td><Link tag={NavLink} to={bundlePath(bundle.id)}>{bundle.title}</Link></td>
              <td><Flex><BundleStatus state={bundle.state} label={bundle.stateLabel} /></Flex></td>
              <td><Typography>{sayCount(bundle.count)}</Typography></td>
              <td><Typography>{whenOf(bundle)}</Typography></td>
            </tr>
          ))}
        </tbody>
      </ListTable>
    </Box>
  )
}

/** The page „Pakete“: those that are worked on, and those that are done. */
export function BundlesPage() {
  const navigate = useNavigate()
  const answer = useAnswer<readonly BundleSummary[]>('/kek/bundles')
  const [isAsking, setIsAsking] = useState(false)
  const bundles = answer.kind === 'there' ? answer.value : []
  const [open, finished] = [bundles.filter(({ finishedAt }) => !finishedAt), bundles.filter(({ finishedAt }) => finishedAt)]
  return (
    <Page.Main>
      <Page.Title>Pakete</Page.Title>
      <Layouts.Header
        title="Pakete"
        subtitle="Mehrere Inhalte, die zusammen geprüft, freigegeben und veröffentlicht werden: alles oder nichts"
        primaryAction={<Button startIcon={<Plus />} onClick={() => setIsAsking(true)}>Neues Paket</Button>}
      />
      <Layouts.Content>
        {answer.kind === 'waiting' && <Page.Loading>Wird geladen …</Page.Loading>}
        {answer.kind === 'refused' && <Box role="alert"><EmptyStateLayout content={answer.sentence} /></Box>}
        {answer.kind === 'there' && open.length === 0 && <Box paddingBottom={6}><EmptyStateLayout content="Zurzeit ist kein Paket offen. Legen Sie eines an, oder wählen Sie beim Inhalt „Zu einem Paket hinzufügen“." /></Box>}
        {open.length > 0 && <BundleTable title="Offen" bundles={open} />}
        {finished.length > 0 && <BundleTable title="Abgeschlossen" bundles={finished} />}
      </Layouts.Content>
      {isAsking && <NewBundleDialog onDone={({ id }) => void navigate(bundlePath(id))} onClose={() => setIsAsking(false)} />}
    </Page.Main>
  )
}
