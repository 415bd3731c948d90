import type { DatePrecision } from '@kek/contract'
import type { ChangeEvent } from 'react'
import type { FieldProps } from '../words/field-props.ts'
import { useField } from '@strapi/admin/strapi-admin'
import { Field, TextInput, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { showDate, siblingPath, understandDate } from './understand-date.ts'

interface Props extends FieldProps {
  readonly attribute: { readonly options: { readonly precision: string } }
}

/**
 * One line for a date of which perhaps only the month or year is known. Fills two stored fields: the first day of the time that is
 * meant, and the precision beside it. What is not understood is kept as typed: the server refuses it, so that nothing is lost or guessed.
 */
export default function PartialDateInput({ name, label, hint, labelAction, required = false, disabled = false, attribute }: Props) {
  const date = useField<string | null>(name)
  const precisionPath = siblingPath(name, attribute.options.precision)
  const precision = useField<DatePrecision | null>(precisionPath)
  const [typed, setTyped] = useState(() => showDate(date.value, precision.value))
  const [isLeft, setIsLeft] = useState(false)
  const understood = understandDate(typed)

  // Another document, a reset form, another language: the stored value no longer is what was typed.
  const stands = understood.kind === 'date' ? showDate(understood.value.date, understood.value.precision) : typed.trim()
  const stored = showDate(date.value, precision.value)
  useEffect(() => {
    if (stored !== stands)
      setTyped(stored)
    // Only what is stored decides: while somebody types, it follows the text.
  }, [stored])

  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.target.value
    const now = understandDate(text)
    setTyped(text)
    setIsLeft(false)
    date.onChange(name, now.kind === 'date' ? now.value.date : now.kind === 'empty' ? null : text.trim())
    if (now.kind === 'date')
      precision.onChange(precisionPath, now.value.precision)
  }

  const error = isLeft && understood.kind === 'unclear' ? understood.message : date.error
  return (
    <Field.Root name={name} required={required} hint={hint} {...(error ? { error } : {})}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput value={typed} onChange={change} onBlur={() => setIsLeft(true)} disabled={disabled} placeholder="TT.MM.JJJJ, MM/JJJJ oder JJJJ" autoComplete="off" />
      <Typography variant="pi" textColor="success600" role="status">
        {understood.kind === 'date' ? `verstanden als: ${understood.words}` : ''}
      </Typography>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  )
}
