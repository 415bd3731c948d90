import type { Difference, Version } from '../history/version.ts'
import type { Standing } from '../workflow/standing.ts'
import type { Confirmation, Row } from './sections.ts'
import { useNotification } from '@strapi/admin/strapi-admin'
import { Box, Link, Typography } from '@strapi/design-system'
import { WorkflowDialog } from '../dialogs/WorkflowDialog.tsx'
import { documentPath } from '../history/addresses.ts'
import { Comparison } from '../history/Comparison.tsx'
import { useAnswer } from '../history/use-answer.ts'
import { useRequests } from '../requests/use-requests.ts'
import { publicBefore } from './public-before.ts'

function Changes({ address, version }: Confirmation) {
  const history = useAnswer<readonly Version[]>(documentPath(address, 'history'))
  const before = history.kind === 'there' ? publicBefore(history.value, version) : undefined
  const difference = useAnswer<Difference>(before === undefined ? undefined : documentPath(address, 'diff', { from: String(before), to: String(version) }))
  const refused = [history, difference].find(answer => answer.kind === 'refused')
  if (refused)
    return <Typography textColor="danger600">{refused.sentence}</Typography>
  if (history.kind === 'there' && before === undefined)
    return <Typography>Damit ist der Inhalt zum ersten Mal erschienen.</Typography>
  if (difference.kind !== 'there')
    return <Typography textColor="neutral600">Der Unterschied wird geholt …</Typography>
  return (
    <Box>
      <Typography tag="h3" variant="delta" paddingBottom={2}>Was sich damit geändert hat</Typography>
      {difference.value.changes.length === 0 ? <Typography>Für die Öffentlichkeit hat sich nichts geändert.</Typography> : <Comparison changes={difference.value.changes} />}
    </Box>
  )
}

function PublicPage({ address }: Pick<Confirmation, 'address'>) {
  const standing = useAnswer<Standing>(documentPath(address, ''))
  if (standing.kind !== 'there' || !standing.value.isPublic || !standing.value.pageUrl)
    return null
  return <Link href={standing.value.pageUrl} isExternal>Öffentliche Seite</Link>
}

interface Props {
  readonly row: Row
  readonly confirmation: Confirmation
  /** Told when the CMS has taken it. */
  readonly done: () => Promise<void>
  readonly onClose: () => void
  readonly onFocusBack: () => void
}

/** Shows a second person what was published without one, before they stand up for it. */
export function ConfirmDialog({ row: { title, when, by, words }, confirmation, done, onClose, onFocusBack }: Props) {
  const { post } = useRequests()
  const { toggleNotification } = useNotification()
  const confirm = async () => {
    await post(`/past-rule/${confirmation.id}/confirm`)
    toggleNotification({ type: 'success', message: `Die Veröffentlichung von „${title}“ ist bestätigt.` })
    await done()
    onClose()
  }
  return (
    <WorkflowDialog title={`Bestätigen: ${title}`} confirm="Bestätigen" onConfirm={confirm} onClose={onClose} onFocusBack={onFocusBack}>
      <Typography>{`Ohne Freigabe durch eine zweite Person ${when}${by ? ` von ${by}` : ''}. Mit dem Bestätigen sagen Sie, dass Sie es gesehen haben und mittragen.`}</Typography>
      <Typography>{words ? `Begründung: „${words}“` : 'Eine Begründung ist nicht angegeben.'}</Typography>
      <div aria-live="polite"><Changes {...confirmation} /></div>
      <PublicPage address={confirmation.address} />
    </WorkflowDialog>
  )
}
