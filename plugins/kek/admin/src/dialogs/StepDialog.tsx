import type { ReactNode } from 'react'
import type { DialogProps } from './dialog-props.ts'
import { useNotification } from '@strapi/admin/strapi-admin'
import { useSyncExternalStore } from 'react'
import { sayCancelled } from '../workflow/say-cancelled.ts'
import { keyOf, store } from '../workflow/store.ts'
import { usePlace } from '../workflow/use-place.ts'
import { useStanding } from '../workflow/use-standing.ts'
import { useWorkflow } from '../workflow/use-workflow.ts'
import { focusBack } from './focus-back.ts'
import { PublishDialog } from './PublishDialog.tsx'
import { RequestChangesDialog } from './RequestChangesDialog.tsx'
import { ScheduleDialog } from './ScheduleDialog.tsx'
import { SubmitDialog } from './SubmitDialog.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

const dialogs: Readonly<Record<string, (props: DialogProps) => ReactNode>> = {
  'submit': SubmitDialog,
  'publish': PublishDialog,
  'approve-publish': PublishDialog,
  'request-changes': RequestChangesDialog,
  'schedule': ScheduleDialog,
  'withdraw': WithdrawDialog,
}

/** The dialog that waits for an answer on this page, if there is one. */
export function StepDialog() {
  const place = usePlace()
  const standing = useStanding(place)
  const { take } = useWorkflow(place)
  const { toggleNotification } = useNotification()
  const { dialog } = useSyncExternalStore(store.subscribe, store.get)
  const Dialog = dialog && dialogs[dialog.step]
  if (!dialog || !Dialog || !standing || !place.address || keyOf(place.address) !== keyOf(dialog.address))
    return null
  const { step, from, isSaved } = dialog
  const cancel = () => {
    store.close()
    if (isSaved)
      toggleNotification({ type: 'info', message: sayCancelled(step, standing) })
  }
  return <Dialog step={step} standing={standing} isSaved={isSaved} take={body => take(step, standing, body)} onClose={cancel} onFocusBack={() => focusBack(from)} />
}
