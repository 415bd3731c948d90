import { describe, expect, it } from 'vitest'
import { adviseAddress, sayAdvice } from './advise-address.ts'

const draft = { isPublic: false, withdrawal: null, locale: 'de' } as const
const naming = { address: 'radwge-im-kreis', title: 'Radwege im Kreis', savedTitle: 'Radwge im Kreis', standing: draft }

describe('the address of a page whose title was corrected', () => {
  it('can follow as long as it was never public', () => {
    expect(adviseAddress(naming)).toEqual({ kind: 'offer', address: 'radwege-im-kreis' })
    expect(adviseAddress({ ...naming, savedTitle: naming.title })).toEqual({ kind: 'offer', address: 'radwege-im-kreis' })
  })

  it('stays where somebody knows it, and only what is typed now is worth a word', () => {
    const withdrawal = { kind: 'gone', target: null, reason: null, at: '2026-01-01T00:00:00Z' } as const
    expect(adviseAddress({ ...naming, standing: { ...draft, isPublic: true } })).toEqual({ kind: 'stays' })
    expect(adviseAddress({ ...naming, standing: { ...draft, withdrawal } })).toEqual({ kind: 'stays' })
    expect(adviseAddress({ ...naming, savedTitle: naming.title, standing: { ...draft, isPublic: true } })).toBeUndefined()
  })

  it('is made by the CMS where the field is empty, which puts a number behind one that is taken', () => {
    const advice = adviseAddress({ ...naming, address: '' })
    expect(advice).toEqual({ kind: 'made', address: 'radwege-im-kreis' })
    expect(advice && sayAdvice(advice)).toContain('kommt eine Zahl dahinter')
  })

  it('is left alone where it is made from the title, not saved yet, or of a translation', () => {
    expect(adviseAddress({ ...naming, address: 'radwege-im-kreis' })).toBeUndefined()
    expect(adviseAddress({ ...naming, address: 'radwege-im-kreis-2' })).toBeUndefined()
    expect(adviseAddress({ ...naming, address: '', standing: undefined })).toBeUndefined()
    expect(adviseAddress({ ...naming, address: '', standing: { ...draft, locale: 'en' } })).toBeUndefined()
    expect(adviseAddress({ ...naming, title: '…' })).toBeUndefined()
    expect(adviseAddress({ ...naming, standing: undefined })).toBeUndefined()
    expect(adviseAddress({ ...naming, standing: { ...draft, locale: 'en' } })).toBeUndefined()
  })
})
