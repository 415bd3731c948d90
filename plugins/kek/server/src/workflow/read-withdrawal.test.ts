import { describe, expect, it } from 'vitest'
import { readWithdrawal } from './read-withdrawal.ts'

describe('what is to become of a page', () => {
  it('is that it is gone, where nothing was said', () => {
    expect([readWithdrawal({}), readWithdrawal({ mode: 'gone' }), readWithdrawal({ mode: 'notice' })]).toEqual([{ kind: 'gone' }, { kind: 'gone' }, { kind: 'notice' }])
  })

  it('may be another page, named by its type or as Strapi names that', () => {
    const redirect = { kind: 'redirect', type: 'press-article', documentId: 'a' }
    expect(['press-article', 'plugin::kek.press-article'].map(type => readWithdrawal({ mode: 'redirect', target: { type, documentId: 'a' } }))).toEqual([redirect, redirect])
  })

  it.each([undefined, { type: 'goal', documentId: '' }, { type: 'measure', documentId: 'a' }])('is asked for where a redirect leads nowhere: %j', (target) => {
    expect(() => readWithdrawal({ mode: 'redirect', ...(target ? { target } : {}) })).toThrow('Wohin soll die Adresse')
  })
})
