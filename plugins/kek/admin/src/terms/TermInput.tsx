import type { TermSet } from '@kek/contract'
import type { FieldProps } from '../words/field-props.ts'
import { InputRenderer, useField } from '@strapi/admin/strapi-admin'
import { useTerms } from './use-terms.ts'

interface Props extends FieldProps {
  readonly attribute: { readonly options: { readonly set: TermSet } }
}

/** A choice out of one of the plan's own lists; a line of text as long as the plan has none. */
export default function TermInput({ attribute, ...props }: Props) {
  const { value } = useField<string | null>(props.name)
  const terms = useTerms(attribute.options.set)
  const { name, label, hint, labelAction, required, disabled } = props
  const common = { name, label, hint, labelAction, required: required ?? false, disabled: (disabled ?? false) || !terms }
  if (terms?.length === 0)
    return <InputRenderer {...common} type="string" />
  // A word that has left the list since stays visible until another one is chosen; while the list is on its way, no key is shown.
  const isListed = terms?.some(term => term.key === value)
  const options = [...terms ?? [], ...(value && !isListed ? [{ key: value, label: terms ? value : '…' }] : [])]
  return <InputRenderer {...common} type="enumeration" options={options.map(term => ({ value: term.key, label: term.label }))} />
}
