import type { LedgerEntry } from '@kek/contract'
import { hashJson } from '@kek/contract'
import { expect, it } from 'vitest'
import { sharedRevision, withSharedFields } from './shared-fields.ts'

it('takes what all languages share, and leaves every text as it was published', () => {
  const english = { code: '1.1', title: 'Buses', description: 'Old', implementationStatus: 'planned', goal: 'a', order: 1 }
  const german = { code: '1.2', title: 'Busse', description: 'Neu', implementationStatus: 'done', goal: null, order: 2 }
  expect(withSharedFields('approach', english, german, 'de')).toEqual({ code: '1.2', title: 'Buses', description: 'Old', implementationStatus: 'done', goal: null, order: 2 })
})

it('takes no relations from a translation, which begins without any', () => {
  const german = { heading: 'Kreistag', image: 'bild', documents: ['beschluss'], order: 2 }
  const english = { heading: 'County council', image: null, documents: [], order: 3 }
  expect(withSharedFields('slide', german, english, 'en')).toEqual({ ...german, order: 3 })
})

it('another language\'s page changes where it is public and says something else of what all share', () => {
  const english = { name: 'Roads department', code: 'FD 60', website: null }
  const last = { action: 'publish', content: english, contentHash: hashJson(english) } as unknown as LedgerEntry
  const german = { name: 'Fachdienst Straßenbau', code: 'FD 60', website: null }
  expect(sharedRevision('department', last, german, 'de')).toBeUndefined()
  expect(sharedRevision('department', last, { ...german, code: 'FD 61' }, 'de')).toEqual({ ...english, code: 'FD 61' })
  expect(sharedRevision('department', { ...last, action: 'withdraw' }, { ...german, code: 'FD 61' }, 'de')).toBeUndefined()
  expect(sharedRevision('department', undefined, { ...german, code: 'FD 61' }, 'de')).toBeUndefined()
})
