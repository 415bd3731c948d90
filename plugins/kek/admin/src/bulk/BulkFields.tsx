import type { BulkAction, BulkResult, Fields } from './bulk-action.ts'
import { Typography } from '@strapi/design-system'
import { TextField } from '../dialogs/TextField.tsx'
import { MomentInput } from '../schedule/MomentInput.tsx'
import { fieldsOf } from './bulk-action.ts'

interface Props {
  readonly action: BulkAction
  readonly results: readonly BulkResult[]
  readonly fields: Fields
  readonly onChange: (fields: Fields) => void
}

const comment = { label: 'Kommentar', hint: 'Nur für Kolleginnen und Kollegen; kann leer bleiben.' }
const note = { label: 'Änderungsvermerk für alle', hint: 'Ein Satz, der sagt, was sich geändert hat; er steht auf der Website beim Verlauf. Leer: Bei jedem Inhalt steht intern, welche Felder sich geändert haben.' }
const reasons: Readonly<Partial<Record<BulkAction, { readonly label: string, readonly hint: string }>>> = {
  publish: { label: 'Begründung', hint: 'Manches davon ist nicht freigegeben. Sie können es mit einer Begründung veröffentlichen; es bleibt danach in einer Liste, bis eine zweite Person es bestätigt hat.' },
  withdraw: { label: 'Begründung', hint: 'Steht so auf der Website; kann leer bleiben.' },
}

/** What has to be filled in for an action, or may be: once, for all documents. */
export function BulkFields({ action, results, fields, onChange }: Props) {
  const asked = fieldsOf(action, results)
  return asked.map(({ name, isRequired }) => {
    const change = (text: string) => onChange({ ...fields, [name]: text })
    if (name === 'at')
      return <MomentInput key={name} label="Zeitpunkt" value={fields.at} onChange={change} />
    const words = name === 'comment' ? comment : name === 'note' ? note : reasons[action]
    return words ? <TextField key={name} name={name} {...words} isRequired={isRequired} value={fields[name]} onChange={change} /> : <Typography key={name} />
  })
}
