import type { Choices, FieldChange } from '@kek/contract'
import type { Row } from './merge-form.ts'
import type { OpenConflict } from './open-conflict.ts'
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useState, useSyncExternalStore } from 'react'
import { Change } from '../history/Comparison.tsx'
import { sayWhen } from '../history/version.ts'
import { isDecided } from './merge-form.ts'
import { conflictStore } from './open-conflict.ts'

type Side = 'mine' | 'theirs'

interface OptionProps {
  readonly row: Row
  readonly side: Side
  readonly isChosen: boolean
  readonly title: string
  readonly change: FieldChange | undefined
  readonly choose: () => void
}

function Option({ row, side, isChosen, title, change, choose }: OptionProps) {
  const id = `kek-${row.field}-${side}`
  return (
    <Box flex="1 1 0" minWidth="26rem" padding={3} hasRadius borderStyle="solid" borderWidth={isChosen ? '2px' : '1px'} borderColor={isChosen ? 'primary600' : 'neutral200'}>
      <Flex tag="label" htmlFor={id} gap={2} paddingBottom={2} style={{ cursor: 'pointer' }}>
        <input type="radio" id={id} name={`kek-${row.field}`} checked={isChosen} onChange={choose} aria-describedby={`${id}-change`} style={{ inlineSize: '1.8rem', blockSize: '1.8rem' }} />
        <Typography fontWeight="bold">{title}</Typography>
      </Flex>
      <Box id={`${id}-change`} maxHeight="24rem" overflow="auto" tabIndex={0} role="group" aria-label={`${row.label}, ${title}`}>
        {change ? <Change change={change} /> : <Typography textColor="neutral600">Nicht geändert.</Typography>}
      </Box>
    </Box>
  )
}

function Fields({ rows, choices, choose }: { readonly rows: readonly Row[], readonly choices: Choices, readonly choose: (field: string, side: Side) => void }) {
  return rows.map(row => (
    <Box tag="fieldset" key={row.field} paddingBottom={5} style={{ border: 0, margin: 0, paddingInline: 0, minInlineSize: 0 }}>
      <Typography tag="legend" variant="delta">
        {row.label}
        {row.choice === 'conflict' && ' – beide haben es geändert, bitte wählen'}
      </Typography>
      <Flex gap={3} paddingTop={2} alignItems="stretch" wrap="wrap">
        <Option row={row} side="mine" title="Meine Fassung" change={row.mine} isChosen={choices[row.field] === 'mine'} choose={() => choose(row.field, 'mine')} />
        <Option row={row} side="theirs" title="Gespeicherte Fassung" change={row.theirs} isChosen={choices[row.field] === 'theirs'} choose={() => choose(row.field, 'theirs')} />
      </Flex>
    </Box>
  ))
}

const preselect = (rows: readonly Row[]): Choices => Object.fromEntries(rows.flatMap(({ field, choice }) => choice === 'conflict' ? [] : [[field, choice] as const]))

function Question({ conflict }: { readonly conflict: OpenConflict }) {
  const { rows, theirs, answer } = conflict
  const [choices, setChoices] = useState(() => preselect(rows))
  const open = rows.filter(({ field }) => !choices[field]).length
  const who = theirs.by ?? 'jemand anderes'
  return (
    <Modal.Root open onOpenChange={isOpen => isOpen || answer(undefined)}>
      <Modal.Content>
        <Modal.Header closeLabel="Schließen"><Modal.Title>Inzwischen wurde eine andere Fassung gespeichert</Modal.Title></Modal.Header>
        <Modal.Body>
          <Box paddingBottom={5}>
            <Typography tag="p">{`Während Sie geschrieben haben, hat ${who}${theirs.at ? ` am ${sayWhen(theirs.at)}` : ''} denselben Inhalt gespeichert. Wählen Sie für jedes Feld, welche Fassung gelten soll. Was nur eine Seite geändert hat, ist schon gewählt. Die gespeicherte Fassung bleibt auf jeden Fall im Verlauf.`}</Typography>
          </Box>
          <Fields rows={rows} choices={choices} choose={(field, side) => setChoices({ ...choices, [field]: side })} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => answer(undefined)}>Weiterschreiben, noch nicht speichern</Button>
          <Flex gap={3} wrap="wrap" justifyContent="flex-end">
            <Typography role="status">{open > 0 ? `Noch ${open === 1 ? 'ein Feld' : `${open} Felder`} zu entscheiden` : ''}</Typography>
            <Button disabled={!isDecided(rows, choices)} onClick={() => answer(choices)}>So speichern</Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}

/** Asks, field by field, whose words to keep, when somebody else saved in between. */
export function ConflictDialog() {
  const conflict = useSyncExternalStore(conflictStore.subscribe, conflictStore.get)
  return conflict ? <Question conflict={conflict} /> : null
}
