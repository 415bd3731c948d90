import { describe, expect, it } from 'vitest'
import { findReasonToKeep } from './reason-to-keep.ts'

const untouched = { left: 'a', found: 'a', isWithdrawn: false }

describe('the reason to keep what is there', () => {
  it('is none while everything is as the last import left it', () => {
    expect(findReasonToKeep(untouched)).toBeUndefined()
    expect(findReasonToKeep({ left: null, found: null, isWithdrawn: false })).toBeUndefined()
    expect(findReasonToKeep({ left: undefined, found: null, isWithdrawn: false })).toBeUndefined()
  })

  it('is what an editor has done since', () => {
    expect(findReasonToKeep({ ...untouched, found: 'b' })).toContain('geändert')
    expect(findReasonToKeep({ ...untouched, isWithdrawn: true })).toContain('zurückgezogen')
    expect(findReasonToKeep({ ...untouched, found: null, isWithdrawn: true })).toContain('gelöscht')
  })

  it('is that an editor made what no import has', () => {
    expect(findReasonToKeep({ ...untouched, left: undefined })).toContain('von Hand angelegt')
  })
})
