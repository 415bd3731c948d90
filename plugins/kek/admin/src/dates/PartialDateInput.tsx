import type { DatePrecision } from '@kek/contract'
import type { FieldProps } from '../words/field-props.ts'
import type { Understanding } from './understand-date.ts'
import { useField } from '@strapi/admin/strapi-admin'
import { DateLine } from './DateLine.tsx'
import { showDate, siblingPath, understandDate } from './understand-date.ts'

interface Props extends FieldProps {
  readonly attribute: { readonly options: { readonly precision: string } }
}

/**
 * One line for a date of which perhaps only the month or year is known. Fills two stored fields: the first day of the time that is
 * meant, and the precision beside it. What is not understood is kept as typed: the server refuses it, so that nothing is lost or guessed.
 */
export default function PartialDateInput({ attribute, ...props }: Props) {
  const date = useField<string | null>(props.name)
  const precisionPath = siblingPath(props.name, attribute.options.precision)
  const precision = useField<DatePrecision | null>(precisionPath)
  const change = (value: string | null, understood: Understanding) => {
    date.onChange(props.name, value)
    if (understood.kind === 'date')
      precision.onChange(precisionPath, understood.value.precision)
  }
  return <DateLine {...props} stored={showDate(date.value, precision.value)} error={date.error} placeholder="TT.MM.JJJJ, MM/JJJJ oder JJJJ" understand={understandDate} onType={change} />
}
