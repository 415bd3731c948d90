import type { ChangeEvent } from 'react'
import type { DialogProps } from './dialog-props.ts'
import { Field, Flex, TextInput, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { berlinClock, berlinInstant, sayMoment } from '../dates/berlin-time.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { WorkflowDialog } from './WorkflowDialog.tsx'

const ways = [
  { value: 'publish', label: 'Veröffentlichen' },
  { value: 'withdraw', label: 'Zurückziehen' },
] as const

function problemOf(at: Date | undefined): string | undefined {
  if (!at)
    return 'Diese Uhrzeit gibt es an dem Tag nicht. Bitte Tag und Uhrzeit prüfen.'
  return at.getTime() <= Date.now() ? 'Dieser Zeitpunkt ist schon vorbei.' : undefined
}

/** Plans when something becomes public or stops being it, by the clock of the county. */
export function ScheduleDialog({ standing, take, onClose }: DialogProps) {
  const [what, setWhat] = useState<'publish' | 'withdraw'>('publish')
  const [day, setDay] = useState(() => berlinClock(new Date(Date.now() + 86_400_000)).day)
  const [time, setTime] = useState('08:00')
  const at = berlinInstant(day, time)
  const error = problemOf(at)
  const typed = (set: (value: string) => void) => (event: ChangeEvent<HTMLInputElement>) => set(event.target.value)
  return (
    <WorkflowDialog title={`Planen: ${standing.title}`} confirm="Planen" isBlocked={Boolean(error)} onConfirm={() => take({ at: at?.toISOString() ?? '', what })} onClose={onClose}>
      {standing.isPublic && <ChoiceField label="Was soll geschehen?" value={what} options={ways} onChange={setWhat} />}
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        <Field.Root name="day" required>
          <Field.Label>Tag</Field.Label>
          <TextInput type="date" value={day} min={berlinClock(new Date()).day} onChange={typed(setDay)} />
        </Field.Root>
        <Field.Root name="time" required>
          <Field.Label>Uhrzeit</Field.Label>
          <TextInput type="time" value={time} onChange={typed(setTime)} />
        </Field.Root>
      </Flex>
      <Typography role="status" textColor={error ? 'danger600' : 'neutral700'}>
        {error ?? `${what === 'publish' ? 'Wird veröffentlicht' : 'Wird zurückgezogen'}: ${sayMoment(at?.toISOString() ?? '')}, Ortszeit.`}
      </Typography>
    </WorkflowDialog>
  )
}
