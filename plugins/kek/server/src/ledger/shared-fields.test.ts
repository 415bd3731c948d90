import { expect, it } from 'vitest'
import { withSharedFields } from './shared-fields.ts'

it('takes what all languages share, and leaves every text as it was published', () => {
  const english = { code: '1.1', title: 'Buses', description: 'Old', implementationStatus: 'planned', goal: 'a', order: 1 }
  const german = { code: '1.2', title: 'Busse', description: 'Neu', implementationStatus: 'done', goal: null, order: 2 }
  expect(withSharedFields('approach', english, german)).toEqual({ code: '1.2', title: 'Buses', description: 'Old', implementationStatus: 'done', goal: null, order: 2 })
})
