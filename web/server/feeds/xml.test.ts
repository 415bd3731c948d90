import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseXml } from '../../test/parse-xml.ts'
import { element, printXml } from './xml.ts'

const hard = fc.array(fc.oneof(fc.constantFrom('&', '<b>', ']]>', '"', '\'', 'ä', '😀', '\u0000', '\u000B', '\uD800', '\uFFFF'), fc.string({ unit: 'grapheme', maxLength: 5 }))).map(parts => parts.join(''))
/** What XML 1.0 can hold of a text, with the ends of lines as parsers give them. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const readable = (text: string) => text.toWellFormed().replace(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/\r\n?/g, '\n')

it('reads back as it was, whatever people wrote', () => {
  fc.assert(fc.property(hard, (text) => {
    const root = parseXml(printXml(element('a', {}, [element('b', {}, text), element('c', {}, 'Ende')])))
    expect(root.children.map(child => child.text)).toEqual([readable(text), 'Ende'])
  }))
})

it('holds attributes as they were, and leaves out those without a value', () => {
  const root = parseXml(printXml(element('a', { one: 'a "b" & <c>', none: undefined })))
  expect(root.attributes).toEqual({ one: 'a "b" & <c>' })
})
