import type { Address } from './addresses.ts'
import type { Difference, Version } from './version.ts'
import { Layouts, Page, useNotification } from '@strapi/admin/strapi-admin'
import { Box, Link, TextButton, Typography } from '@strapi/design-system'
import { ArrowLeft } from '@strapi/icons'
import { useState } from 'react'
import { NavLink, useParams, useSearchParams } from 'react-router-dom'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'
import { documentPath, editPath, readAddress } from './addresses.ts'
import { Comparison } from './Comparison.tsx'
import { forgetLoaded } from './loaded-documents.ts'
import { RestoreDialog } from './RestoreDialog.tsx'
import { useAnswer } from './use-answer.ts'
import { chosenVersions, sayComparison } from './version.ts'
import { VersionTable } from './VersionTable.tsx'

function Card({ title, children }: { readonly title: string, readonly children: React.ReactNode }) {
  return (
    <Box tag="section" aria-label={title} background="neutral0" shadow="tableShadow" hasRadius padding={6} marginBottom={6}>
      <Box paddingBottom={4}><Typography tag="h2" variant="beta">{title}</Typography></Box>
      {children}
    </Box>
  )
}

/** How the document stands, as far as its history cares. */
interface Standing {
  readonly title: string
  readonly isPublic: boolean
  readonly allowed: readonly { readonly action: string, readonly ok: boolean }[]
}

interface HistoryProps {
  readonly address: Address
  readonly versions: readonly Version[]
  readonly canRestore: boolean
  readonly isPublic: boolean
  readonly reload: () => void
}

function History({ address, versions, canRestore, isPublic, reload }: HistoryProps) {
  const { post } = useRequests()
  const { toggleNotification } = useNotification()
  const [query, setQuery] = useSearchParams()
  const [asked, setAsked] = useState<Version>()
  const [isBusy, setIsBusy] = useState(false)
  const chosen = chosenVersions(versions, query.get('from'), query.get('to'))
  const difference = useAnswer<Difference>(chosen && documentPath(address, 'diff', { from: String(chosen.from), to: String(chosen.to) }))
  const newest = versions[0]?.version ?? 0
  const choose = (side: 'from' | 'to', version: number | 'published') => setQuery({ locale: address.locale, from: String(chosen?.from), to: String(chosen?.to), [side]: String(version) }, { replace: true })

  const restore = async ({ version }: Version) => {
    setIsBusy(true)
    try {
      await post(documentPath(address, 'restore'), { version, contentHash: versions[0]?.contentHash })
      forgetLoaded()
      toggleNotification({ type: 'success', message: `Der Entwurf ist wieder wie Fassung ${version}. Vorwärts geht es mit Fassung ${newest}.` })
      setQuery({ locale: address.locale })
      reload()
    }
    catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error) })
    }
    setIsBusy(false)
    setAsked(undefined)
  }

  return (
    <>
      <Card title="Fassungen">
        <VersionTable
          versions={versions}
          from={chosen?.from}
          to={chosen?.to}
          choose={choose}
          restore={canRestore ? setAsked : undefined}
        />
      </Card>
      {chosen && (
        <Card title={sayComparison(chosen)}>
          {isPublic && chosen.from !== 'published' && <Box paddingBottom={4}><TextButton type="button" onClick={() => choose('from', 'published')}>Mit der veröffentlichten Fassung vergleichen</TextButton></Box>}
          <div aria-live="polite">
            {difference.kind === 'there' && <Comparison changes={difference.value.changes} />}
            {difference.kind === 'waiting' && <Typography>Wird verglichen …</Typography>}
            {difference.kind === 'refused' && <Typography textColor="danger600">{difference.sentence}</Typography>}
          </div>
        </Card>
      )}
      <RestoreDialog version={asked} newest={newest} isBusy={isBusy} close={() => setAsked(undefined)} confirm={() => asked && void restore(asked)} />
    </>
  )
}

/** The history of a document: what it was, who changed it when, and the way back. */
export function HistoryPage() {
  const { uid, documentId } = useParams()
  const [query] = useSearchParams()
  const [turn, setTurn] = useState(0)
  const address = readAddress(uid, documentId, query.get('locale'))
  const answer = useAnswer<readonly Version[]>(address && documentPath(address, 'history'), turn)
  const standing = useAnswer<Standing>(address && documentPath(address, ''), turn)
  const title = standing.kind === 'there' ? standing.value.title : ''
  const canRestore = standing.kind === 'there' && standing.value.allowed.some(({ action, ok }) => action === 'restore' && ok)
  const isPublic = standing.kind === 'there' && standing.value.isPublic
  if (!address)
    return <Page.Error />
  return (
    <Page.Main>
      <Page.Title>{`Verlauf: ${title}`}</Page.Title>
      <Layouts.Header
        title={title ? `Verlauf: ${title}` : 'Verlauf'}
        subtitle="Jede gespeicherte Fassung, wer sie wann gespeichert hat, und was sich geändert hat."
        navigationAction={<Link tag={NavLink} to={editPath(address)} startIcon={<ArrowLeft />}>Zurück zum Bearbeiten</Link>}
      />
      <Layouts.Content>
        {answer.kind === 'waiting' && <Page.Loading />}
        {answer.kind === 'refused' && <Card title="Das ging nicht"><Typography>{answer.sentence}</Typography></Card>}
        {answer.kind === 'there' && <History address={address} versions={answer.value} canRestore={canRestore} isPublic={isPublic} reload={() => setTurn(turn + 1)} />}
      </Layouts.Content>
    </Page.Main>
  )
}
