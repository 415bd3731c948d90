import type { ContentType } from '@kek/contract'
import type { ChangeEvent } from 'react'
import type { FieldProps } from '../words/field-props.ts'
import { catalogue } from '@kek/contract'
import { useField, useForm } from '@strapi/admin/strapi-admin'
import { Field, TextButton, TextInput, Typography } from '@strapi/design-system'
import { useRef } from 'react'
import { usePlace } from '../workflow/use-place.ts'
import { useStanding } from '../workflow/use-standing.ts'
import { adviseAddress, sayAdvice } from './advise-address.ts'

type Values = Readonly<Record<string, unknown>>

/** What the title that is typed gives for the address, or that it changes nothing. */
function useAdvice(address: string) {
  const place = usePlace()
  const standing = useStanding(place)
  const values = useForm('KekAddress', form => form.values) as Values
  const saved = useForm('KekAddress', form => form.initialValues) as Values
  const titleField = place.type ? (catalogue[place.type] as ContentType).titleField : ''
  return adviseAddress({ address, title: String(values[titleField] ?? ''), savedTitle: String(saved[titleField] ?? ''), standing })
}

/**
 * The last part of a page's address. Takes the place of Strapi's field, whose button makes other addresses of a title than the CMS does; says what a
 * corrected title means for an address that was made of the one before.
 */
export function AddressInput({ name, label, hint, labelAction, required = false, disabled = false }: FieldProps) {
  const { value, error, onChange } = useField<string | null>(name)
  const address = value ?? ''
  const advice = useAdvice(address)
  const shown = disabled ? undefined : advice
  const line = useRef<HTMLInputElement>(null)
  // The CMS alone knows which addresses are taken: it fills one that is empty, and the one that is typed it would refuse.
  const makeAnew = () => {
    onChange(name, null)
    line.current?.focus()
  }
  return (
    <Field.Root name={name} required={required} hint={hint} {...(error ? { error } : {})}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput ref={line} value={address} onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(name, event.target.value.trim() || null)} disabled={disabled} autoComplete="off" spellCheck={false} />
      <Typography tag="p" variant="pi" textColor="neutral800" lineHeight={1.5}>
        <span role="status">{shown ? `${sayAdvice(shown)} ` : ''}</span>
        {shown?.kind === 'offer' && <TextButton type="button" onClick={makeAnew}>Adresse aus dem Titel bilden</TextButton>}
      </Typography>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  )
}
