import type { ComponentProps } from 'react'
import { InputRenderer } from '@strapi/admin/strapi-admin'
import { wordsOf } from './enumeration-words.ts'
import { UsualRights } from './UsualRights.tsx'

type EnumerationProps = Extract<ComponentProps<typeof InputRenderer>, { type: 'enumeration' }>
type Props = Omit<EnumerationProps, 'options' | 'type'> & { readonly attribute: { readonly enum: readonly string[] } }

/** Strapi's own select, with German words where Strapi would show the stored values. Takes the place of it for every enumeration. */
export function EnumerationInput({ attribute, ...props }: Props) {
  const words = wordsOf(props.name, attribute.enum)
  return (
    <>
      <InputRenderer {...props} type="enumeration" options={attribute.enum.map(value => ({ value, label: words?.[value] ?? value }))} />
      {props.name === 'rights' && !props.disabled && <UsualRights name={props.name} />}
    </>
  )
}
