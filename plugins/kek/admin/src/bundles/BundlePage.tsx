import type { ShownDocument } from '../preview/shown-document.ts'
import type { Bundle, Offer } from './bundle.ts'
import { Layouts, Page, useNotification } from '@strapi/admin/strapi-admin'
import { Box, Button, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system'
import { ArrowLeft, Eye, Link as LinkIcon, Pencil, Trash } from '@strapi/icons'
import { useRef, useState } from 'react'
import { NavLink, useNavigate } from 'react-router-dom'
import { sayDay } from '../dates/say-day.ts'
import { WorkflowDialog } from '../dialogs/WorkflowDialog.tsx'
import { useAnswer } from '../history/use-answer.ts'
import { PreviewDrawer } from '../preview/PreviewDrawer.tsx'
import { ShareDialog } from '../preview/ShareDialog.tsx'
import { useRequests } from '../requests/use-requests.ts'
import { bundlePath, seenOf } from './bundle.ts'
import { BundleDialog } from './BundleDialog.tsx'
import { BundleItems } from './BundleItems.tsx'
import { BundleStatus } from './BundleStatus.tsx'
import { NewBundleDialog } from './NewBundleDialog.tsx'
import { Obstacles } from './Obstacles.tsx'
import { offersOf } from './offers.ts'
import { Proposals } from './Proposals.tsx'
import { sayDone } from './say-done.ts'
import { sayState } from './say-state.ts'

function subtitleOf({ createdBy, createdAt, finishedAt, state, scheduled }: Bundle): string {
  if (scheduled)
    return `${scheduled.action === 'publish' ? 'Erscheint von selbst' : 'Wird von selbst zurückgezogen'}: ${scheduled.when}`
  if (finishedAt)
    return `${state === 'withdrawn' ? 'Zurückgezogen' : 'Veröffentlicht'} am ${sayDay(finishedAt)}`
  return `Angelegt ${createdBy ? `von ${createdBy.name} ` : ''}am ${sayDay(createdAt)}`
}

type Asked = Offer | 'rename' | 'dissolve' | 'share'

interface Props {
  readonly bundle: Bundle
  readonly onChange: (bundle: Bundle) => void
  /** Fetches the bundle again: something of it changed meanwhile. */
  readonly onStale: () => void
}

function OneBundle({ bundle, onChange, onStale }: Props) {
  const { post } = useRequests()
  const { toggleNotification } = useNotification()
  const navigate = useNavigate()
  const [asked, setAsked] = useState<Asked>()
  const [isShown, setIsShown] = useState(false)
  const { id, title, items, state, stateLabel, canChange, changedSinceApproval, finishedAt } = bundle
  const { primary, others, kept } = offersOf(bundle)
  const shown: ShownDocument = { path: `/bundles/${id}`, locale: 'de', savedAt: JSON.stringify(seenOf(bundle)) }
  const wasRefused = useRef(false)
  const close = () => {
    setAsked(undefined)
    // Not before: in the open dialog one would say yes to what one has not seen.
    if (wasRefused.current)
      onStale()
    wasRefused.current = false
  }
  const take = async ({ action }: Offer, body: object) => {
    wasRefused.current = true
    onChange(await post<Bundle>(`/bundles/${id}/${action}`, { seen: seenOf(bundle), ...body }))
    wasRefused.current = false
    toggleNotification({ type: 'success', message: sayDone(action, title) })
    close()
  }
  const rename = (renamed: Bundle) => {
    onChange(renamed)
    close()
  }
  const dissolve = async () => {
    await post(`/bundles/${id}/dissolve`)
    toggleNotification({ type: 'success', message: `Das Paket „${title}“ ist aufgelöst. Seine Inhalte sind unverändert da.` })
    void navigate(bundlePath())
  }

  return (
    <>
      <Layouts.Header
        title={title}
        subtitle={subtitleOf(bundle)}
        navigationAction={<Link tag={NavLink} to={bundlePath()} startIcon={<ArrowLeft />}>Alle Pakete</Link>}
        primaryAction={primary && <Button onClick={() => setAsked(primary)}>{`${primary.label} …`}</Button>}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Flex gap={3} wrap="wrap" justifyContent="space-between">
            <Flex gap={3} wrap="wrap">
              <BundleStatus state={state} label={stateLabel} />
              <Typography textColor="neutral700">{sayState(bundle)}</Typography>
            </Flex>
            <Flex gap={2} wrap="wrap" role="group" aria-label="Was sich mit dem Paket tun lässt">
              {items.length > 0 && !finishedAt && <Button variant="tertiary" startIcon={<Eye />} aria-expanded={isShown} onClick={() => setIsShown(true)}>Vorschau des Pakets</Button>}
              {items.length > 0 && !finishedAt && <Button variant="tertiary" startIcon={<LinkIcon />} onClick={() => setAsked('share')}>Link zum Zeigen</Button>}
              {others.map(offer => <Button key={offer.action} variant={offer.action === 'withdraw' ? 'danger-light' : 'secondary'} onClick={() => setAsked(offer)}>{`${offer.label} …`}</Button>)}
              {canChange && <Button variant="tertiary" startIcon={<Pencil />} onClick={() => setAsked('rename')}>Umbenennen</Button>}
              {canChange && <Button variant="tertiary" startIcon={<Trash />} onClick={() => setAsked('dissolve')}>Auflösen</Button>}
            </Flex>
          </Flex>
          {changedSinceApproval.length > 0 && (
            <Box role="status" background="warning100" borderColor="warning200" hasRadius padding={4}>
              <Typography>{`Nach der Freigabe geändert und deshalb nicht mehr freigegeben: ${changedSinceApproval.map(name => `„${name}“`).join(', ')}.`}</Typography>
            </Box>
          )}
          <Proposals bundle={bundle} onChange={onChange} />
          {kept && items.length > 0 && <Obstacles offer={kept} />}
          {items.length === 0
            ? <EmptyStateLayout content="Das Paket ist leer. Öffnen Sie einen Inhalt und wählen Sie im Menü neben dem Titel „Zu einem Paket hinzufügen“, oder haken Sie in einer Liste mehrere an." />
            : <BundleItems bundle={bundle} onChange={onChange} />}
        </Flex>
      </Layouts.Content>
      {asked === 'rename' && <NewBundleDialog bundle={bundle} onDone={rename} onClose={close} />}
      {asked === 'share' && <ShareDialog document={shown} isModified={false} onClose={close} />}
      {asked === 'dissolve' && (
        <WorkflowDialog title={`Auflösen: ${title}`} confirm="Auflösen" onConfirm={dissolve} onClose={close}>
          <Typography>Das Paket verschwindet; seine Inhalte bleiben, wie sie sind, und lassen sich wieder einzeln veröffentlichen.</Typography>
        </WorkflowDialog>
      )}
      {typeof asked === 'object' && <BundleDialog offer={asked} bundle={bundle} take={body => take(asked, body)} onClose={close} />}
      {isShown && <PreviewDrawer document={shown} isModified={false} onClose={() => setIsShown(false)} />}
    </>
  )
}

/** One bundle: what is in it, what must come along, what keeps it, and what can be done with it. */
export function BundlePage({ id }: { readonly id: number }) {
  const [turn, setTurn] = useState(0)
  const answer = useAnswer<Bundle>(`/kek/bundles/${id}`, turn)
  const [changed, setChanged] = useState<Bundle>()
  const bundle = changed ?? (answer.kind === 'there' ? answer.value : undefined)
  const fetchAgain = () => {
    setChanged(undefined)
    setTurn(turn + 1)
  }
  return (
    <Page.Main>
      <Page.Title>{bundle ? `Paket: ${bundle.title}` : 'Paket'}</Page.Title>
      {!bundle && answer.kind === 'waiting' && <Page.Loading>Wird geladen …</Page.Loading>}
      {!bundle && answer.kind === 'refused' && <Layouts.Content><Box role="alert" paddingTop={8}><EmptyStateLayout content={answer.sentence} /></Box></Layouts.Content>}
      {bundle && <OneBundle bundle={bundle} onChange={setChanged} onStale={fetchAgain} />}
    </Page.Main>
  )
}
