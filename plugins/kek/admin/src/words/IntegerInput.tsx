import type { ChangeEvent } from 'react'
import type { FieldProps } from './field-props.ts'
import { useField } from '@strapi/admin/strapi-admin'
import { Field, TextInput } from '@strapi/design-system'

interface Props extends FieldProps {
  readonly placeholder?: string
}

/** A whole number as it is written: Strapi's own field makes "2.030" of the year 2030. What is no number is kept as typed and refused. */
export function IntegerInput({ name, label, hint, labelAction, required = false, disabled = false, placeholder = '' }: Props) {
  const { value, error, onChange } = useField<number | string | null>(name)
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const typed = event.target.value.trim()
    onChange(name, typed === '' ? null : /^-?\d{1,15}$/.test(typed) ? Number(typed) : typed)
  }
  return (
    <Field.Root name={name} required={required} hint={hint} {...(error ? { error } : {})}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput value={String(value ?? '')} onChange={change} disabled={disabled} placeholder={placeholder} inputMode="numeric" autoComplete="off" />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  )
}
