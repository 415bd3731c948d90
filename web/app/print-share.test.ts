import { expect, it } from 'vitest'
import { printShare } from './print-share.ts'

it('says a share in whole per cent, in English without a space', () => {
  expect([printShare(0.125, 'de'), printShare(1, 'leichte-sprache'), printShare(0.125, 'en')]).toEqual(['13\u00A0%', '100\u00A0%', '13%'])
})
