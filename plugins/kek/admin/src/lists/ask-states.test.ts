import { describe, expect, it, vi } from 'vitest'
import { askTogether } from './ask-states.ts'

const state = (documentId: string) => ({ documentId, state: 'inReview' as const, stateLabel: 'In der Freigabe', isStale: false })

describe('cells that ask where their documents stand', () => {
  it('ask once for all of a type and language', async () => {
    const askMany = vi.fn(async (_of: unknown, ids: readonly string[]) => ids.filter(id => id !== 'fort').map(state))
    const ask = askTogether(askMany)
    const answers = await Promise.all(['a', 'b', 'a', 'fort'].map(documentId => ask({ type: 'approach', documentId, locale: 'de' })))
    expect(askMany.mock.calls).toEqual([[{ type: 'approach', locale: 'de' }, ['a', 'b', 'fort']]])
    expect(answers.map(answer => answer?.documentId)).toEqual(['a', 'b', 'a', undefined])
  })

  it('ask anew later, and for another language apart', async () => {
    const askMany = vi.fn(async (_of: unknown, ids: readonly string[]) => ids.map(state))
    const ask = askTogether(askMany)
    await Promise.all([ask({ type: 'approach', documentId: 'a', locale: 'de' }), ask({ type: 'approach', documentId: 'a', locale: 'en' })])
    await ask({ type: 'approach', documentId: 'a', locale: 'de' })
    expect(askMany).toHaveBeenCalledTimes(3)
  })
})
