import type { FieldProps } from '../words/field-props.ts'
import { useField } from '@strapi/admin/strapi-admin'
import { DateLine } from './DateLine.tsx'
import { showDate } from './understand-date.ts'
import { understandDay } from './understand-day.ts'

/**
 * One line for a day. Takes the place of Strapi's picker, which makes the 1st of February of a "31.02." and keeps the old day without a
 * word where it understands nothing. What is not understood is kept as typed: the server refuses it.
 */
export function DayInput(props: FieldProps) {
  const { value, error, onChange } = useField<string | null>(props.name)
  return <DateLine {...props} stored={showDate(value, 'day')} error={error} placeholder="TT.MM.JJJJ" understand={understandDay} onType={now => onChange(props.name, now)} />
}
