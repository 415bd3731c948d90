import type { Standing } from './standing.ts'
import { useNotification } from '@strapi/admin/strapi-admin'
import { Flex, TextButton, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { TextField } from '../dialogs/TextField.tsx'
import { WorkflowDialog } from '../dialogs/WorkflowDialog.tsx'
import { useRequests } from '../requests/use-requests.ts'
import { pathOf } from './address.ts'
import { PublicationsDialog } from './PublicationsDialog.tsx'
import { store } from './store.ts'

function CorrectionDialog({ standing, onClose }: { readonly standing: Standing, readonly onClose: () => void }) {
  const { post } = useRequests()
  const { toggleNotification } = useNotification()
  const [note, setNote] = useState(standing.publishedNote ?? '')
  const correct = async () => {
    store.keep(await post<Standing>(pathOf(standing, '/correct-note'), { note: note.trim() }))
    toggleNotification({ type: 'success', message: 'Der Vermerk ist berichtigt.' })
    onClose()
  }
  return (
    <WorkflowDialog title="Vermerk berichtigen" confirm="Berichtigen" isBlocked={!note.trim() || note.trim() === standing.publishedNote} onConfirm={correct} onClose={onClose}>
      <Typography>Das ändert nur den Vermerk zur letzten Veröffentlichung, nicht den Inhalt. Ein öffentlicher Vermerk bleibt im Verlauf nachvollziehbar.</Typography>
      <TextField name="note" label="Änderungsvermerk" isRequired value={note} onChange={setNote} />
    </WorkflowDialog>
  )
}

/** What was said about the last publication, the way to put a slip in it right, and the way to all that were before. */
export function PublishedNote({ standing }: { readonly standing: Standing }) {
  const [open, setOpen] = useState<'correction' | 'list'>()
  const { publishedNote, allowed, isPublic, state } = standing
  const mayCorrect = allowed.some(({ action, reasons }) => (action === 'submit' || action === 'publish') && reasons.every(({ code }) => code !== 'right'))
  const close = () => setOpen(undefined)
  if (!isPublic && state !== 'withdrawn' && !publishedNote)
    return null
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {publishedNote && <Typography tag="p" variant="pi" textColor="neutral700" lineHeight={1.5}>{`Vermerk dazu: „${publishedNote}“`}</Typography>}
      <Flex gap={3} wrap="wrap">
        {publishedNote && mayCorrect && <TextButton type="button" onClick={() => setOpen('correction')}>Vermerk berichtigen</TextButton>}
        <TextButton type="button" onClick={() => setOpen('list')}>Alle Veröffentlichungen</TextButton>
      </Flex>
      {open === 'correction' && <CorrectionDialog standing={standing} onClose={close} />}
      {open === 'list' && <PublicationsDialog standing={standing} onClose={close} />}
    </Flex>
  )
}
