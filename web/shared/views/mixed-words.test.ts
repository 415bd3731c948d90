import { describe, expect, it } from 'vitest'
import { mixedWords, plainText } from './mixed-words.ts'

const compare = ({ before = '', after = '' }: Readonly<Record<string, string>>) => `Comparison: “${before}” and ${after}`
const [version, today] = [[{ text: 'Beschluss 2017', lang: 'de' }], [{ text: 'today' }]]

describe('a sentence with words of another language in it', () => {
  it('is told in pieces, each of one language', () => {
    expect(mixedWords(compare, { before: version, after: today })).toEqual([{ text: 'Comparison: “' }, { text: 'Beschluss 2017', lang: 'de' }, { text: '” and today' }])
    expect(plainText(mixedWords(compare, { before: version, after: today }))).toBe('Comparison: “Beschluss 2017” and today')
  })

  it('keeps the order of the sentence, and every place that a value has in it', () => {
    const twice = ({ a = '', b = '' }: Readonly<Record<string, string>>) => `${b}, ${a}, ${b}`
    expect(plainText(mixedWords(twice, { a: today, b: version }))).toBe('Beschluss 2017, today, Beschluss 2017')
  })

  it('has no empty pieces, where one begins or ends with such words', () => {
    expect(mixedWords(({ before = '' }) => before, { before: version })).toEqual(version)
  })

  it('is one piece where all of it is of the page\'s language', () => {
    expect(mixedWords(compare, { before: today, after: today })).toEqual([{ text: 'Comparison: “today” and today' }])
  })

  it('can stand in another one', () => {
    const inner = mixedWords(({ title = '' }) => `“${title}”`, { title: version })
    expect(mixedWords(({ state = '' }) => `Read: ${state}`, { state: inner })).toEqual([{ text: 'Read: “' }, { text: 'Beschluss 2017', lang: 'de' }, { text: '”' }])
  })
})
