import type { ChangeEvent } from 'react'
import { showMoment, understandMoment } from '@kek/contract'
import { Field, TextInput, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { momentError } from './moment-error.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (typed: string) => void
  /** What the server says of it. */
  readonly refusal?: string
}

/** A day and time as people write it, by the clocks of Germany, with what is understood below: the day of the week gives slips away. */
export function MomentInput({ label, value, onChange, refusal }: Props) {
  const [isLeft, setIsLeft] = useState(false)
  const understood = understandMoment(value)
  const error = refusal ?? momentError(value, isLeft)
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    setIsLeft(false)
    onChange(event.target.value)
  }
  return (
    <Field.Root name="at" required hint="Tag und Uhrzeit in Deutschland, zum Beispiel 01.12.2026 08:00" {...(error ? { error } : {})}>
      <Field.Label>{label}</Field.Label>
      <TextInput value={value} onChange={change} onBlur={() => setIsLeft(true)} placeholder="TT.MM.JJJJ HH:MM" autoComplete="off" />
      <Typography variant="pi" textColor="success600" role="status">
        {understood.kind === 'moment' && !refusal ? `verstanden als: ${showMoment(understood.at)}` : ''}
      </Typography>
      <div role="alert"><Field.Error /></div>
      <Field.Hint />
    </Field.Root>
  )
}
