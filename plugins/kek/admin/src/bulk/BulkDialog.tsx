import type { FormEvent } from 'react'
import type { Fields } from './bulk-action.ts'
import type { OpenBulk } from './open-bulk.ts'
import { understandMoment } from '@kek/contract'
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useState, useSyncExternalStore } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { bulkWords, fieldsOf, sayResult, sayTrial, sayUndone } from './bulk-action.ts'
import { BulkFields } from './BulkFields.tsx'
import { openBulk } from './open-bulk.ts'
import { ResultList } from './ResultList.tsx'
import { useBulk } from './use-bulk.ts'

const blank: Fields = { note: '', comment: '', reason: '', at: '' }

function Dialog({ open, onClose }: { readonly open: OpenBulk, readonly onClose: (isOver: boolean) => void }) {
  const { action } = open
  const { label, explanation } = bulkWords[action]
  const { stage, run, undo } = useBulk(open)
  const [fields, setFields] = useState(blank)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  const work = (task: Promise<void>) => {
    setIsBusy(true)
    setRefusal(undefined)
    task.catch((error: unknown) => setRefusal(sentenceOf(error))).finally(() => setIsBusy(false))
  }
  const results = 'results' in stage ? stage.results : []
  const possible = results.filter(({ ok }) => ok).length
  const isComplete = fieldsOf(action, results).every(({ name, isRequired }) => !isRequired || (name === 'at' ? understandMoment(fields.at).kind === 'moment' : fields[name].trim() !== ''))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (stage.kind === 'trial' && possible > 0 && isComplete && !isBusy)
      work(run(stage.results, fields))
  }
  const said = stage.kind === 'trial' ? `${sayTrial(results)} ${possible > 0 ? explanation : ''}` : stage.kind === 'done' ? sayResult(action, results) : stage.kind === 'undone' ? sayUndone(results) : stage.kind === 'refused' ? stage.sentence : 'Es wird nachgesehen, was geschehen würde …'
  const isOver = stage.kind === 'done' || stage.kind === 'undone'
  return (
    <Modal.Root open onOpenChange={isOpen => !isOpen && !isBusy && onClose(isOver)}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
          <Modal.Header closeLabel="Schließen"><Modal.Title>{label}</Modal.Title></Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography tag="p" role="status">{said}</Typography>
              {results.length > 0 && <ResultList label={isOver ? 'Was geschehen ist' : 'Was geschehen würde'} results={results} />}
              {stage.kind === 'trial' && possible > 0 && <BulkFields action={action} results={results} fields={fields} onChange={setFields} />}
              <Box role="alert">{refusal ? <Typography textColor="danger600">{refusal}</Typography> : null}</Box>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close><Button type="button" variant="tertiary" disabled={isBusy}>{isOver || possible === 0 ? 'Schließen' : 'Abbrechen'}</Button></Modal.Close>
            {stage.kind === 'trial' && possible > 0 && <Button type="submit" variant={action === 'withdraw' ? 'danger' : 'default'} loading={isBusy} disabled={!isComplete}>{results.length === 1 ? label : `${label} (${possible})`}</Button>}
            {stage.kind === 'done' && stage.undo !== null && <Button type="button" variant="secondary" loading={isBusy} onClick={() => stage.undo !== null && work(undo(stage.undo))}>Rückgängig machen</Button>}
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  )
}

/** The dialog for what somebody wants to do with the ticked rows, while they want it. */
export function BulkDialog() {
  const open = useSyncExternalStore(openBulk.subscribe, openBulk.get)
  if (!open)
    return null
  const close = (isOver: boolean) => {
    openBulk.set(undefined)
    if (isOver)
      open.forgetSelection()
  }
  return <Dialog open={open} onClose={close} />
}
