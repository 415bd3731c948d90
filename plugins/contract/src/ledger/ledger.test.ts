import type { LedgerEntry } from './entry.ts'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { genesisHash } from './entry.ts'
import { entryKey, foldToDay, foldToHead } from './fold.ts'
import { hashEntry, hashJson } from './hash.ts'
import { verifyChain } from './verify.ts'

interface Draft { readonly documentId: string, readonly action: 'publish' | 'withdraw', readonly title: string, readonly effectiveOn: string }

const draft: fc.Arbitrary<Draft> = fc.record({
  documentId: fc.constantFrom('a', 'b', 'c'),
  action: fc.constantFrom('publish' as const, 'withdraw' as const),
  title: fc.string({ unit: 'binary' }).filter(text => text.isWellFormed()),
  effectiveOn: fc.constantFrom('2017-10-12', '2018-08-31', '2026-11-22'),
})

function chain(drafts: readonly Draft[]): LedgerEntry[] {
  const entries: LedgerEntry[] = []
  for (const { documentId, action, title, effectiveOn } of drafts) {
    const content = action === 'publish' ? { title } : null
    const entry = { seq: entries.length + 1, at: '2026-11-22T10:00:00.000Z', effectiveOn, type: 'goal' as const, documentId, locale: 'de' as const, action, contentHash: hashJson(content), prevHash: entries.at(-1)?.hash ?? genesisHash, note: null, content }
    entries.push({ ...entry, hash: hashEntry(entry) })
  }
  return entries
}

const someChain = fc.array(draft, { minLength: 1, maxLength: 12 }).map(chain)

describe('hashing', () => {
  it('is SHA-256 of the canonical form: the order of keys does not matter', () => {
    expect(hashJson({ b: 1, a: 'ä' })).toBe(createHash('sha256').update('{"a":"ä","b":1}').digest('hex'))
    expect(hashJson({ a: 'ä', b: 1 })).toBe(hashJson({ b: 1, a: 'ä' }))
  })

  it('writes numbers as RFC 8785 says', () => {
    expect(hashJson([1e21, 0.000001, 1e-7, -0])).toBe(createHash('sha256').update('[1e+21,0.000001,1e-7,0]').digest('hex'))
  })

  it('refuses what JSON cannot hold', () => expect(() => hashJson(undefined)).toThrow(TypeError))
})

describe('verifying', () => {
  it('accepts every chain, at once and in parts', () => {
    fc.assert(fc.property(someChain, fc.nat(12), (entries, cut) => {
      const whole = verifyChain(entries)
      const first = verifyChain(entries.slice(0, cut))
      expect(first.isWhole && verifyChain(entries.slice(cut), first.head)).toEqual(whole)
      expect(whole).toEqual({ isWhole: true, head: { seq: entries.length, hash: entries.at(-1)?.hash } })
    }))
  })

  it('accepts erased contents', () => {
    fc.assert(fc.property(someChain, fc.func(fc.boolean()), (entries, isErased) => {
      expect(verifyChain(entries.map(entry => isErased(entry.seq) ? { ...entry, content: null } : entry))).toMatchObject({ isWhole: true })
    }))
  })

  const forgeries: Readonly<Record<string, (entry: LedgerEntry) => LedgerEntry>> = {
    'another title': entry => ({ ...entry, action: 'publish', content: { title: `${String(entry.content?.title)}!` } }),
    'another day': entry => ({ ...entry, effectiveOn: '1999-01-01' }),
    'another note': entry => ({ ...entry, note: 'untergeschoben' }),
    'another document': entry => ({ ...entry, documentId: 'x' }),
    'a new hash for a new content, the chain behind it unchanged': (entry) => {
      const content = { title: 'gefälscht', more: true }
      const forged = { ...entry, content, contentHash: hashJson(content) }
      return { ...forged, hash: hashEntry(forged) }
    },
  }
  it.each(Object.keys(forgeries))('finds %s', (name) => {
    fc.assert(fc.property(someChain, fc.nat(), (entries, at) => {
      const index = at % entries.length
      const forged = entries.map((entry, position) => position === index ? forgeries[name]?.(entry) ?? entry : entry)
      const verdict = verifyChain(forged)
      // A forged last entry with its hash made anew is a chain of its own: it shows against the head that others have seen.
      expect(verdict.isWhole && verdict.head.hash === entries.at(-1)?.hash).toBe(false)
    }))
  })

  it('finds a missing, doubled or moved entry', () => {
    fc.assert(fc.property(someChain.filter(entries => entries.length > 2), fc.nat(), (entries, at) => {
      const index = at % (entries.length - 1)
      const entry = entries[index] as LedgerEntry
      expect(verifyChain(entries.toSpliced(index, 1))).toMatchObject({ isWhole: false })
      expect(verifyChain(entries.toSpliced(index, 0, entry))).toMatchObject({ isWhole: false })
      expect(verifyChain(entries.toSpliced(index, 2, entries[index + 1] as LedgerEntry, entry))).toMatchObject({ isWhole: false })
    }))
  })
})

describe('folding', () => {
  it('to the head gives the newest entry of each document, by number', () => {
    fc.assert(fc.property(someChain, (entries) => {
      const newest = new Map(entries.map(entry => [entryKey(entry), entry.seq]))
      expect(foldToHead(entries).map(entry => entry.seq)).toEqual([...newest.values()].sort((a, b) => a - b))
    }))
  })

  it('to a day gives what held then: the latest day, and of one day the latest number', () => {
    fc.assert(fc.property(someChain, fc.constantFrom('2017-10-11', '2017-10-12', '2020-01-01', '2030-01-01'), (entries, day) => {
      for (const held of foldToDay(entries, day)) {
        const rivals = entries.filter(entry => entryKey(entry) === entryKey(held) && entry.effectiveOn <= day)
        expect(rivals.every(rival => rival.effectiveOn < held.effectiveOn || (rival.effectiveOn === held.effectiveOn && rival.seq <= held.seq))).toBe(true)
      }
      expect(new Set(foldToDay(entries, day).map(entryKey))).toEqual(new Set(entries.filter(entry => entry.effectiveOn <= day).map(entryKey)))
    }))
  })
})
