import { expect, it } from 'vitest'
import { whyFinal } from './final-words.ts'

it('a published version says why it stays as it is; its draft, and everything else, is written on', () => {
  expect(whyFinal('adopted-version', { isPublic: true })).toMatch(/^Was als „Fassung“ veröffentlicht ist, .* nicht mehr ändern/)
  expect([whyFinal('adopted-version', { isPublic: false }), whyFinal('adopted-version', undefined), whyFinal('page', { isPublic: true }), whyFinal(undefined, { isPublic: true })]).toEqual([undefined, undefined, undefined, undefined])
})
