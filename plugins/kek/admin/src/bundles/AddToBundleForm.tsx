import type { ChangeEvent, FormEvent } from 'react'
import type { Address } from '../history/addresses.ts'
import type { Bundle, BundleSummary } from './bundle.ts'
import { useNotification } from '@strapi/admin/strapi-admin'
import { Box, Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { ChoiceField } from '../dialogs/ChoiceField.tsx'
import { useAnswer } from '../history/use-answer.ts'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'
import { bundlePath, sayCount } from './bundle.ts'

interface Props {
  readonly addresses: readonly Address[]
  readonly onClose: () => void
}

const isNew = 'new'

/** Asks into which bundle some documents shall go: an open one, or a new one. */
export function AddToBundleForm({ addresses, onClose }: Props) {
  const { post } = useRequests()
  const { toggleNotification } = useNotification()
  const answer = useAnswer<readonly BundleSummary[]>('/kek/bundles')
  const open = answer.kind === 'there' ? answer.value.filter(({ finishedAt, scheduled }) => !finishedAt && !scheduled) : []
  const [chosen, setChosen] = useState<string>()
  const [title, setTitle] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const choice = chosen ?? (open[0] ? String(open[0].id) : isNew)
  const isBlocked = answer.kind !== 'there' || (choice === isNew && title.trim() === '')

  const add = (event: FormEvent) => {
    event.preventDefault()
    // The edit view's own form is around this one in React's tree, though not on the page.
    event.stopPropagation()
    if (isBlocked || isBusy)
      return
    setIsBusy(true)
    setRefusal(undefined)
    const done = choice === isNew ? post<Bundle>('/bundles', { title, items: addresses }) : post<Bundle>(`/bundles/${choice}/items`, { items: addresses })
    done.then((bundle) => {
      toggleNotification({ type: 'success', message: addresses.length === 1 ? `Im Paket „${bundle.title}“.` : `${addresses.length} Inhalte sind im Paket „${bundle.title}“.`, link: { label: 'Paket ansehen', url: `/admin${bundlePath(bundle.id)}` } })
      onClose()
    }, (error: unknown) => {
      setRefusal(sentenceOf(error))
      setIsBusy(false)
    })
  }

  return (
    <form onSubmit={add} noValidate style={{ display: 'contents' }}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>Was in einem Paket ist, wird zusammen geprüft, freigegeben und veröffentlicht: alles oder nichts.</Typography>
          {open.length > 0 && (
            <ChoiceField
              label="In welches Paket?"
              value={choice}
              options={[...open.map(({ id, title, count, stateLabel }) => ({ value: String(id), label: title, hint: `${sayCount(count)}, ${stateLabel}` })), { value: isNew, label: 'Neues Paket' }]}
              onChange={setChosen}
            />
          )}
          {choice === isNew && (
            <Field.Root name="title" required hint="Woran alle es erkennen, zum Beispiel „Radwege Herbst 2026“.">
              <Field.Label>Name des neuen Pakets</Field.Label>
              <TextInput value={title} onChange={(event: ChangeEvent<HTMLInputElement>) => setTitle(event.target.value)} />
              <Field.Hint />
            </Field.Root>
          )}
          <Box role="alert">{refusal && <Typography textColor="danger600">{refusal}</Typography>}</Box>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={onClose} disabled={isBusy}>Abbrechen</Button>
        <Button type="submit" loading={isBusy} disabled={isBlocked}>Hinzufügen</Button>
      </Modal.Footer>
    </form>
  )
}
