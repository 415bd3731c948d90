import { describe, expect, it } from 'vitest'
import { OpenedForms } from './opened-forms.ts'

const goal = { type: 'goal', documentId: 'abc', locale: 'de' } as const
const state = (contentHash: string) => ({ data: { title: contentHash }, contentHash })

describe('a form', () => {
  it('is measured by the state that was loaded last, each language for itself', () => {
    const forms = new OpenedForms()
    forms.see(goal, state('one'))
    forms.see(goal, state('two'))
    expect([forms.hashOf(goal), forms.hashOf({ ...goal, locale: 'en' })]).toEqual(['two', null])
  })

  it('is measured by what was typed over, as long as that is neither saved nor closed', () => {
    const forms = new OpenedForms()
    forms.see(goal, state('one'))
    forms.see(goal, state('two'))
    forms.pin(goal, 'one')
    forms.see(goal, state('three'))
    expect(forms.get(goal)).toEqual(state('one'))
    forms.release(goal)
    expect(forms.hashOf(goal)).toBe('three')
  })

  it('is not measured by a state that nobody knows any more', () => {
    const forms = new OpenedForms()
    forms.see(goal, state('one'))
    forms.pin(goal, 'gone')
    forms.pin(goal, null)
    expect(forms.hashOf(goal)).toBe('one')
    forms.see(goal, undefined)
    expect(forms.hashOf(goal)).toBe(null)
  })
})
