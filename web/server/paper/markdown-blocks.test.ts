import { describe, expect, it } from 'vitest'
import { markdownBlocks } from './markdown-blocks.ts'

const blocks = (text: string, level: 2 | 3 = 2) => markdownBlocks(text, level, address => address.startsWith('javascript') ? undefined : { href: address })
const text = (words: string) => ({ kind: 'text', text: words })

describe('markdownBlocks', () => {
  it('takes paragraphs with their marks apart', () => {
    expect(blocks('Der **Kreistag** hat *es* ~~nicht~~ `so`\nbeschlossen.')).toEqual([{
      kind: 'paragraph',
      body: [
        text('Der '),
        { kind: 'strong', body: [text('Kreistag')] },
        text(' hat '),
        { kind: 'emphasis', body: [text('es')] },
        text(' '),
        { kind: 'deleted', body: [text('nicht')] },
        text(' '),
        { kind: 'code', text: 'so' },
        { kind: 'break' },
        text('beschlossen.'),
      ],
    }])
  })

  it('takes lists, also one in the other, and says where they begin to count', () => {
    expect(blocks('3. a\n   - b\n4. c')).toEqual([{
      kind: 'list',
      start: 3,
      items: [
        [{ kind: 'paragraph', body: [text('a')] }, { kind: 'list', start: null, items: [[{ kind: 'paragraph', body: [text('b')] }]] }],
        [{ kind: 'paragraph', body: [text('c')] }],
      ],
    }])
  })

  it('takes tables, quotes, code and rules', () => {
    expect(blocks('| A | B |\n|---|--:|\n| 1 | **2** |\n\n> Zitat\n\n```\n#let x\n```\n\n---')).toEqual([
      { kind: 'table', head: [[text('A')], [text('B')]], rows: [[[text('1')], [{ kind: 'strong', body: [text('2')] }]]] },
      { kind: 'quote', body: [{ kind: 'paragraph', body: [text('Zitat')] }] },
      { kind: 'code', text: '#let x' },
      { kind: 'rule' },
    ])
  })

  it('begins headings at the level asked for and skips none', () => {
    expect(blocks('# A\n\n### B', 3)).toMatchObject([{ kind: 'heading', level: 3, body: [text('A')] }, { kind: 'heading', level: 4, body: [text('B')] }])
  })

  it('keeps the words of a link that leads nowhere and of an image', () => {
    const dropped = markdownBlocks('[Seite](/weg) ![Ein Baum](x.png)', 2, () => undefined)
    expect(dropped).toEqual([{ kind: 'paragraph', body: [text('Seite'), text(' '), text('Ein Baum')] }])
    expect(blocks('[Seite](/da)')).toEqual([{ kind: 'paragraph', body: [{ kind: 'link', target: { href: '/da' }, body: [text('Seite')] }] }])
  })

  it('gives raw HTML as the text it is', () => {
    expect(blocks('<b>fett</b>')).toEqual([{ kind: 'paragraph', body: [text('<b>fett</b>')] }])
  })

  it('gives nothing for an empty text', () => {
    expect(blocks('')).toEqual([])
  })
})
