import { describe, expect, it } from 'vitest'
import { shownWords } from './shown-words.ts'

const same = (text: string) => ({ op: 'same', text }) as const
const added = { op: 'added', text: 'neu' } as const

describe('a compared text as it is shown', () => {
  it('is whole where little of it stayed', () => {
    const words = [same('a'.repeat(320)), added, same('b'.repeat(480)), added, same('c'.repeat(320))]
    expect(shownWords(words)).toEqual(words)
  })

  it('is cut in the middle of what stayed, and at its ends up to the change', () => {
    const [head, tail] = ['a'.repeat(160), 'z'.repeat(160)]
    expect(shownWords([same(`x${'y'.repeat(160)}${tail}`), added, same(`${head}${'m'.repeat(161)}${tail}`), added, same(`${head}${'m'.repeat(161)}`)])).toEqual([
      { op: 'gap' },
      same(tail),
      added,
      same(head),
      { op: 'gap' },
      same(tail),
      added,
      same(head),
      { op: 'gap' },
    ])
  })

  it('keeps every word that came or went, however long it is', () => {
    const long = [{ op: 'removed', text: 'r'.repeat(2000) }, { op: 'added', text: 'n'.repeat(2000) }] as const
    expect(shownWords(long)).toEqual(long)
  })
})
