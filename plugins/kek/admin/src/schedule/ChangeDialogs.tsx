import type { FormEvent } from 'react'
import type { ScheduledJob } from './use-schedule.ts'
import { showTypedMoment } from '@kek/contract'
import { Button, Modal, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { MomentInput } from './MomentInput.tsx'
import { TaskDialog } from './TaskDialog.tsx'

interface Props {
  readonly job: ScheduledJob
  /** @returns why it was refused; undefined when it is done */
  readonly onConfirm: (typed: string) => Promise<string | undefined>
  readonly onClose: () => void
  readonly onClosed: () => void
}

/** Runs what a dialog asks for once at a time, and keeps the sentence of a refusal. */
function useConfirm({ onConfirm, onClose }: Props) {
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const confirm = async (typed = '') => {
    setIsBusy(true)
    const refused = await onConfirm(typed)
    setIsBusy(false)
    setRefusal(refused)
    if (!refused)
      onClose()
  }
  return { refusal, isBusy, confirm, forget: () => setRefusal(undefined) }
}

/** Asks for another time. What the server says of it stands at the field. */
export function MoveDialog(props: Props) {
  const { job, onClose, onClosed } = props
  const verb = job.status === 'failed' ? 'Neu planen' : 'Verschieben'
  const [typed, setTyped] = useState(showTypedMoment(job.at))
  const { refusal, isBusy, confirm, forget } = useConfirm(props)
  const change = (value: string) => {
    setTyped(value)
    forget()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void confirm(typed)
  }
  return (
    <TaskDialog title={verb} onClose={onClose} onClosed={onClosed}>
      <form onSubmit={submit} noValidate>
        <Modal.Body>
          <Typography tag="p" paddingBottom={4}>{`${job.actionLabel} von „${job.title}“, bisher ${job.when}.`}</Typography>
          <MomentInput label="Neuer Zeitpunkt" value={typed} onChange={change} {...(refusal ? { refusal } : {})} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" type="button" onClick={onClose}>Nicht ändern</Button>
          <Button type="submit" loading={isBusy}>{verb}</Button>
        </Modal.Footer>
      </form>
    </TaskDialog>
  )
}

/** Asks whether a plan is really to be given up. */
export function CancelDialog(props: Props) {
  const { job, onClose, onClosed } = props
  const { refusal, isBusy, confirm } = useConfirm(props)
  const isFailed = job.status === 'failed'
  const verb = isFailed ? 'Aus der Liste nehmen' : 'Planung aufheben'
  return (
    <TaskDialog title={`${verb}?`} onClose={onClose} onClosed={onClosed}>
      <Modal.Body>
        <Typography tag="p">
          {isFailed
            ? `${job.actionLabel} von „${job.title}“ am ${job.when} ist fehlgeschlagen und wird nicht nachgeholt.`
            : `${job.actionLabel} von „${job.title}“ am ${job.when} findet dann nicht statt. Der Inhalt selbst bleibt, wie er ist.`}
        </Typography>
        <div role="alert">{refusal ? <Typography tag="p" paddingTop={4} textColor="danger600">{refusal}</Typography> : null}</div>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>Nicht ändern</Button>
        <Button variant="danger" loading={isBusy} onClick={() => void confirm()}>{verb}</Button>
      </Modal.Footer>
    </TaskDialog>
  )
}
