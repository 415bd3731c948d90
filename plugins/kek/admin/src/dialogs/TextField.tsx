import type { ChangeEvent } from 'react'
import { Field, Textarea } from '@strapi/design-system'

interface Props {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly isRequired?: boolean
  readonly onChange: (text: string) => void
}

/** A few lines of text in a dialog. */
export function TextField({ name, label, hint, value, isRequired = false, onChange }: Props) {
  return (
    <Field.Root name={name} required={isRequired} hint={hint ?? false}>
      <Field.Label>{label}</Field.Label>
      <Textarea value={value} onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)} rows={3} resizable />
      <Field.Hint />
    </Field.Root>
  )
}
