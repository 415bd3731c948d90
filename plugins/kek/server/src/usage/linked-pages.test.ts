import { describe, expect, it } from 'vitest'
import { linkedPages } from './linked-pages.ts'

describe('the pages that a field leads to', () => {
  it.each([
    ['Siehe [Praxen](/ansaetze/praxen).', ['/ansaetze/praxen']],
    ['[A](/ziele/a/), [B](/en/ziele/b?x=1) und [C](/leichte-sprache/ziele/c#mitte "Titel")', ['/ziele/a', '/ziele/b', '/ziele/c']],
    ['[Praxen][1]\n\n[1]: /ansaetze/praxen', ['/ansaetze/praxen']],
    ['[zweimal](/a) [dasselbe](/a)', ['/a']],
    ['[anderswo](https://example.org/ansaetze/praxen) und /ansaetze/praxen ohne Verweis', []],
    ['', []],
  ])('%j: %j', (text, pages) => {
    expect(linkedPages(text)).toEqual(pages)
  })

  it('are those of short addresses too', () => {
    expect(linkedPages([{ from: '/kek', to: '/konzept' }, { from: '/alt', to: '/ziele/a#x' }, null])).toEqual(['/konzept', '/ziele/a'])
  })

  it('are none where there is nothing', () => {
    expect([linkedPages(null), linkedPages(undefined), linkedPages(3)]).toEqual([[], [], []])
  })
})
