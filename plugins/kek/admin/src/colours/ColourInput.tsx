import type { ChangeEvent } from 'react'
import type { FieldProps } from '../words/field-props.ts'
import { useField } from '@strapi/admin/strapi-admin'
import { Field, Flex, TextInput } from '@strapi/design-system'
import { styled } from 'styled-components'
import { shownColour } from './shown-colour.ts'

/** As high as the field beside it, and wide enough to judge the colour. */
const Picker = styled.input`
  flex: none;
  width: 6.4rem;
  height: 4rem;
  padding: 0.4rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  cursor: pointer;
  &:disabled { cursor: not-allowed; }
  &:focus-visible { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: 2px; }
`

/** A colour: typed as it stands in a style guide, or picked with the browser's own picker, which works by keyboard too. */
export default function ColourInput({ name, label, hint, labelAction, required = false, disabled = false }: FieldProps) {
  const { value, error, onChange } = useField<string | null>(name)
  const change = (event: ChangeEvent<HTMLInputElement>) => onChange(name, event.target.value.trim() || null)
  return (
    <Field.Root name={name} required={required} hint={hint} {...(error ? { error } : {})}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex gap={2} alignItems="stretch">
        <div style={{ flex: 1 }}><TextInput value={value ?? ''} onChange={change} disabled={disabled} autoComplete="off" spellCheck={false} /></div>
        <Picker type="color" aria-label={`${typeof label === 'string' ? label : 'Farbe'}: aussuchen`} value={shownColour(value)} onChange={change} disabled={disabled} />
      </Flex>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  )
}
