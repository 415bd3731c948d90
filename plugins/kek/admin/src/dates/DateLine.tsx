import type { ChangeEvent } from 'react'
import type { FieldProps } from '../words/field-props.ts'
import type { Understanding } from './understand-date.ts'
import { Field, TextInput, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { showDate } from './understand-date.ts'

interface Props extends FieldProps {
  /** What the form holds, as it stands in the line. */
  readonly stored: string
  readonly error: string | undefined
  readonly placeholder: string
  readonly understand: (typed: string) => Understanding
  /** What the form is to hold from now on, and what was understood of it: what was not, is held as typed. */
  readonly onType: (value: string | null, understood: Understanding) => void
}

/** One line of text for a date, with what is understood below: a picker would make some other day of what it does not know. */
export function DateLine({ name, label, hint, labelAction, required = false, disabled = false, stored, error, placeholder, understand, onType }: Props) {
  const [typed, setTyped] = useState(stored)
  const [isLeft, setIsLeft] = useState(false)
  const understood = understand(typed)

  // Another document, a reset form, another language: the stored value no longer is what was typed.
  const stands = understood.kind === 'date' ? showDate(understood.value.date, understood.value.precision) : typed.trim()
  useEffect(() => {
    if (stored !== stands)
      setTyped(stored)
    // Only what is stored decides: while somebody types, it follows the text.
  }, [stored])

  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.target.value
    const now = understand(text)
    setTyped(text)
    setIsLeft(false)
    onType(now.kind === 'date' ? now.value.date : now.kind === 'empty' ? null : text.trim(), now)
  }

  const shown = isLeft && understood.kind === 'unclear' ? understood.message : error
  return (
    <Field.Root name={name} required={required} hint={hint} {...(shown ? { error: shown } : {})}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput value={typed} onChange={change} onBlur={() => setIsLeft(true)} disabled={disabled} placeholder={placeholder} autoComplete="off" />
      <Typography variant="pi" textColor="success600" role="status">
        {understood.kind === 'date' ? `verstanden als: ${understood.words}` : ''}
      </Typography>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  )
}
