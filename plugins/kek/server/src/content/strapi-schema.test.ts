import { catalogue } from '@kek/contract'
import { expect, it } from 'vitest'
import { toStrapiSchema } from './strapi-schema.ts'

const fieldsOf = (type: keyof typeof catalogue) => toStrapiSchema(catalogue[type]).attributes as unknown as Readonly<Record<string, { readonly required?: boolean, readonly type: string, readonly customField?: string, readonly regex?: string }>>

it('asks people for what only they can know, and for nothing that the system fills in', () => {
  const { title, adoptedOn, adoptedBy, seq, headHash } = fieldsOf('adopted-version')
  expect([title, adoptedOn, adoptedBy].map(field => field?.required)).toEqual([true, true, true])
  expect([seq, headHash].map(field => field?.required)).toEqual([undefined, undefined])
  expect([catalogue['adopted-version'].attributes.seq.required, catalogue['adopted-version'].attributes.headHash.required]).toEqual([true, true])
})

it('gives colours a picker, and stores them as the same text', () => {
  expect(fieldsOf('theme').brand).toMatchObject({ type: 'customField', customField: 'plugin::kek.colour', maxLength: 7, regex: '^#(?:[0-9a-f]{6}|[0-9A-F]{6})$' })
})
