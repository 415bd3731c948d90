import type { TypeName } from '@kek/contract'
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { fieldsOf } from '../fields/field-label.ts'

interface Props {
  readonly type: TypeName
  readonly value: string
  readonly onChange: (field: string) => void
}

/** On which field a comment hangs; on the document as a whole unless one is chosen. */
export function FieldChoice({ type, value, onChange }: Props) {
  return (
    <Field.Root name="field">
      <Field.Label>Zu welchem Feld?</Field.Label>
      <SingleSelect value={value || 'document'} onChange={chosen => onChange(chosen === 'document' ? '' : String(chosen))}>
        <SingleSelectOption value="document">Zum ganzen Inhalt</SingleSelectOption>
        {fieldsOf(type).map(({ name, label }) => <SingleSelectOption key={name} value={name}>{label}</SingleSelectOption>)}
      </SingleSelect>
    </Field.Root>
  )
}
