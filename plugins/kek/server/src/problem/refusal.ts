import { errors } from '@strapi/utils'

/** A "no" with its reason in German, the field it is about (`milestones.0.date` inside a group) and a code for machines. Answers 400 and keeps its text. */
export class Refusal extends errors.ValidationError<string, { readonly code: string, readonly field: string | null, readonly errors: readonly unknown[] }> {
  constructor(message: string, field: string | null, code: string) {
    super(message, { code, field, errors: field ? [{ path: field.split('.'), message, name: 'ValidationError' }] : [] })
  }
}
