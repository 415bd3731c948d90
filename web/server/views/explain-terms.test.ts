import type { ExplainedTerm } from './explain-terms.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TermFinder } from './explain-terms.ts'
import { renderMarkdown } from './markdown.ts'

const term = (id: string, ...forms: string[]): ExplainedTerm => ({ id, forms, explanation: `Was ${id} heißt: "so" & <so>`, href: `/begriffe#${id}` })
const finder = new TermFinder([term('ansatz', 'Handlungsansatz', 'Handlungsansätze', 'Handlungsansätzen'), term('leader', 'LEADER'), term('feld', 'field of action'), term('c++', 'C++ (neu)'), term('ls', 'Handlungs·ansatz')])
/** What is explained in a text: the words that lead somewhere. */
const found = (markdown: string, explained = new Set<string>()) => [...finder.explain(renderMarkdown(markdown), explained).matchAll(/<a class="term"[^>]*>([^<]*)<\/a>/g)].map(([, word]) => word)

describe('a term in a running text', () => {
  it('leads to its explanation, which is at hand', () => {
    expect(finder.explain('<p>Ein Handlungsansatz hilft.</p>', new Set())).toBe(
      '<p>Ein <a class="term" href="/begriffe#ansatz" data-explanation="Was ansatz heißt: &quot;so&quot; &amp; &lt;so&gt;">Handlungsansatz</a> hilft.</p>',
    )
  })

  it('is explained once, where it comes first, in whatever form is listed', () => {
    expect(found('Viele Handlungsansätze, ein Handlungsansatz.')).toEqual(['Handlungsansätze'])
    const explained = new Set<string>()
    expect([found('LEADER', explained), found('LEADER und Handlungsansätzen', explained)]).toEqual([['LEADER'], ['Handlungsansätzen']])
  })

  it.each([
    ['a longer word', 'Handlungsansatzes'],
    ['a compound', 'LEADER-Region, Nicht-LEADER, Handlungsansatz-Liste'],
    ['another spelling', 'Leader'],
    ['a heading', '## Handlungsansatz'],
    ['a link', '[Handlungsansatz **LEADER**](/x)'],
    ['code', '`LEADER`'],
  ])('is left alone in %s', (_where, text) => {
    expect(found(text)).toEqual([])
  })

  it('may begin a sentence and stand in emphasis, lists and tables, beside any sign', () => {
    expect(found('Field of action')).toEqual(['Field of action'])
    expect(found('- **LEADER**\n\n| a |\n|---|\n| „Handlungsansatz“ |')).toEqual(['LEADER', 'Handlungsansatz'])
    expect(found('(LEADER)! C++ (neu). Der Handlungs·ansatz')).toEqual(['LEADER', 'C++ (neu)', 'Handlungs·ansatz'])
  })

  it('changes no word of any text', () => {
    const plain = (html: string) => html.replace(/<[^>]*>/g, '')
    const piece = fc.constantFrom('LEADER', 'Handlungsansatz', 'Handlungsansätze', 'amp', 'quot', '&', '<b>', '"', ' ', '\n\n', '# ', '**', '[', '](/x)', '`', '|', '- ', 'é', '-')
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const html = renderMarkdown(pieces.join(''))
      const explained = finder.explain(html, new Set())
      expect(plain(explained)).toBe(plain(html))
      expect(explained).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s)
    }), { numRuns: 1000 })
  })
})
