import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSafeLink, markdownToText, renderMarkdown } from './markdown.ts'

describe('renderMarkdown', () => {
  it('renders paragraphs, lists, emphasis and line breaks', () => {
    expect(renderMarkdown('Ein **Absatz**\nzweite Zeile\n\n- a\n- b')).toBe(
      '<p>Ein <strong>Absatz</strong><br>\nzweite Zeile</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
    )
  })

  it('gives nothing for nothing', () => {
    expect(renderMarkdown(null)).toBe('')
    expect(renderMarkdown(undefined)).toBe('')
    expect(renderMarkdown('  \n')).toBe('')
  })

  it('shows raw HTML as text', () => {
    const html = renderMarkdown('<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> und <b>fett</b>')
    expect(html).not.toMatch(/<(?:script|img|b)\b/)
    expect(html).toContain('&lt;script&gt;')
  })

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example/x)',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
  ])('makes no link of %s', (text) => {
    expect(renderMarkdown(text)).not.toContain('<a ')
  })

  it('links to the web, to mail addresses and to this site', () => {
    expect(renderMarkdown('[Kreis](https://www.kreis-lup.de/)')).toContain('<a href="https://www.kreis-lup.de/" rel="external noopener">Kreis</a>')
    expect(renderMarkdown('[Presse](/presse?jahr=2018#a)')).toContain('<a href="/presse?jahr=2018#a">Presse</a>')
    expect(renderMarkdown('Mail: info@kreis-lup.de')).toContain('<a href="mailto:info@kreis-lup.de">')
    expect(renderMarkdown('[oben](#oben)')).toContain('href="#oben"')
  })

  it('keeps readers in their language', () => {
    const hrefs = (text: string) => [...renderMarkdown(text, { linkPrefix: '/en' }).matchAll(/href="([^"]*)"/g)].map(match => match[1])
    expect(hrefs('[a](/kontakt) [b](/media/ab/x.pdf) [c](/en/presse) [d](https://example.org/) [e](#oben) [f](/)')).toEqual(['/en/kontakt', '/media/ab/x.pdf', '/en/presse', 'https://example.org/', '#oben', '/en'])
    expect(renderMarkdown('[f](/)')).toContain('href="/"')
  })

  it('does not take a missing space for a web address', () => {
    expect(renderMarkdown('Das steht.In der Zeitung.Es war so.')).not.toContain('<a ')
  })

  it('shows what an image says instead of loading it', () => {
    const html = renderMarkdown('![Karte "A" <b>](https://example.org/k.png)')
    expect(html).toBe('<p>Karte &quot;A&quot; &lt;b&gt;</p>')
  })

  it('writes no style attribute for aligned tables', () => {
    const html = renderMarkdown('| a | b |\n|:-:|--:|\n| 1 | 2 |')
    expect(html).toMatch(/^<div class="table-scroll" role="group" tabindex="0" aria-label="a, b"><table>.*<\/table><\/div>$/s)
    expect(html).not.toContain('style')
  })

  it('keeps the words that were underlined', () => {
    expect(renderMarkdown('ein <u>Wort</u>')).toBe('<p>ein Wort</p>')
  })

  it.each([
    ['# a\n## b\n# c', 2, ['h2', 'h3', 'h2']],
    ['## a\n### b\n## c', 2, ['h2', 'h3', 'h2']],
    ['### a\n# b\n## c', 2, ['h2', 'h2', 'h3']],
    ['# a\n#### b\n###### c\n## d', 3, ['h3', 'h4', 'h5', 'h4']],
    ['# a\n## b\n### c', 5, ['h5', 'h6', 'h6']],
  ] as const)('gives the headings of %j at level %i without a gap', (text, headingLevel, levels) => {
    const tags = [...renderMarkdown(text, { headingLevel }).matchAll(/<(h\d)>/g)].map(match => match[1])
    expect(tags).toEqual(levels)
  })

  it('never lets an element, attribute or address through that it does not write itself', () => {
    const piece = fc.constantFrom('<', '>', '"', '\'', '&', '](', '[', ')', '!', '`', '\n', '\n\n', '# ', '|', '---', ' onload=', 'javascript:', 'https:', '//', '\\', '<script', 'style=', '&#x6a;', 'x', ' ', '\u0000', '\u202E')
    const allowed = /^(?:\/?(?:p|h[2-6]|ul|ol|li|strong|em|s|blockquote|pre|code|table|thead|tbody|tr|th|td)|br|hr|ol start="\d+"|code class="[^"<>]*"|div class="table-scroll" role="group" tabindex="0" aria-label="[^"<>]*"|\/div|a href="(?!javascript|data|\/\/)[^"<>]*"(?: title="[^"<>]*")?(?: rel="external noopener")?|\/a)$/
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 }), (pieces) => {
      const tags = [...renderMarkdown(pieces.join('')).matchAll(/<([^>]*)>?/g)].map(match => match[1])
      for (const tag of tags)
        expect(tag).toMatch(allowed)
    }), { numRuns: 2000 })
  })
})

describe('isSafeLink', () => {
  it('takes an address with a colon after the first slash for one of this site', () => {
    expect(isSafeLink('/presse/a:b')).toBe(true)
    expect(isSafeLink('?q=a:b')).toBe(true)
    expect(isSafeLink('tel:03871')).toBe(false)
  })

  it('refuses another host without a scheme, however it is spelled', () => {
    for (const address of ['//evil.example', '/\\evil.example', '\\\\evil.example', ' //evil.example', 'https:/\\evil.example'])
      expect(isSafeLink(address), address).toBe(false)
    expect(renderMarkdown('[x](/\\evil.example)')).toContain('href="/%5Cevil.example"')
  })
})

describe('markdownToText', () => {
  it('keeps the words and drops the marks', () => {
    expect(markdownToText('# Titel\n\nEin [Verweis](/x) und **fett**.\n\n- eins\n- zwei')).toBe('Titel Ein Verweis und fett. eins zwei')
    expect(markdownToText(null)).toBe('')
  })
})
