import type { TypeName } from '@kek/contract'
import type { Comment } from '../workflow/standing.ts'
import type { Thread } from './threads.ts'
import { useNotification } from '@strapi/admin/strapi-admin'
import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { sayMoment } from '../dates/say-day.ts'
import { TextField } from '../dialogs/TextField.tsx'
import { labelOf } from '../fields/field-label.ts'
import { jumpToField } from '../fields/jump-to-field.ts'
import { sentenceOf } from '../requests/problem.ts'

interface Props {
  readonly type: TypeName
  readonly thread: Thread
  readonly onAnswer: (text: string) => Promise<void>
  readonly onSettle: () => Promise<void>
  readonly onReopen: () => Promise<void>
}

function Said({ by, at, text, kind }: Comment) {
  return (
    <Box>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {by?.name ?? 'Jemand, der nicht mehr hier arbeitet'}
        {kind === 'changeRequest' && ' verlangt Änderungen'}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">{sayMoment(at)}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral800" lineHeight={1.5} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
    </Box>
  )
}

/** A comment with its answers, and what can be done with it. */
export function CommentThread({ type, thread: { first, answers }, onAnswer, onSettle, onReopen }: Props) {
  const { toggleNotification } = useNotification()
  const [answer, setAnswer] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const attempt = (act: () => Promise<void>) => {
    setIsBusy(true)
    act().catch((error: unknown) => toggleNotification({ type: 'danger', message: sentenceOf(error) })).finally(() => setIsBusy(false))
  }
  const send = () => attempt(async () => {
    await onAnswer((answer ?? '').trim())
    setAnswer(undefined)
  })
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} padding={3} background={first.isSettled ? 'neutral100' : first.kind === 'changeRequest' ? 'warning100' : 'neutral0'} borderColor={first.kind === 'changeRequest' && !first.isSettled ? 'warning200' : 'neutral200'} hasRadius aria-label={`Kommentar von ${first.by?.name ?? 'unbekannt'}`}>
      {first.field && (
        <TextButton type="button" onClick={() => jumpToField(type, first.field ?? '')}>{`Zum Feld „${labelOf(type, first.field)}“`}</TextButton>
      )}
      <Said {...first} />
      {answers.map(entry => <Box key={entry.id} paddingLeft={3} borderStyle="solid" borderColor="neutral200" borderWidth="0 0 0 2px"><Said {...entry} /></Box>)}
      {answer === undefined
        ? (
            <Flex gap={3} wrap="wrap">
              {!first.isSettled && <TextButton type="button" onClick={() => setAnswer('')}>Antworten</TextButton>}
              {first.isSettled
                ? <TextButton type="button" disabled={isBusy} onClick={() => attempt(onReopen)}>Wieder öffnen</TextButton>
                : <TextButton type="button" disabled={isBusy} onClick={() => attempt(onSettle)}>Erledigt</TextButton>}
              {first.isSettled && first.settledBy && <Typography variant="pi" textColor="neutral600">{`Erledigt von ${first.settledBy.name}`}</Typography>}
            </Flex>
          )
        : (
            <Flex direction="column" alignItems="stretch" gap={2}>
              <TextField name={`answer-${first.id}`} label="Antwort" value={answer} onChange={setAnswer} />
              <Flex gap={2}>
                <Button type="button" size="S" disabled={!answer.trim()} loading={isBusy} onClick={send}>Antworten</Button>
                <Button type="button" size="S" variant="tertiary" onClick={() => setAnswer(undefined)}>Abbrechen</Button>
              </Flex>
            </Flex>
          )}
    </Flex>
  )
}
