import { describe, expect, it } from 'vitest'
import { moveOf, placeAgain, rowAfter, rowToEnter } from './list-keys.ts'

const lists = [['a', 'b', 'c'], [], ['d', 'e']]
const key = (name: string, more: object = {}) => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...more })

describe('keys', () => {
  it('are the arrows, J and K, Home and End', () => {
    expect(['ArrowDown', 'j', 'ArrowUp', 'K', 'Home', 'End'].map(name => moveOf(key(name)))).toEqual(['next', 'next', 'previous', 'previous', 'first', 'last'])
  })

  it('are left to the browser in all other cases', () => {
    expect([key('Enter'), key('Tab'), key('j', { ctrlKey: true }), key('ArrowDown', { altKey: true })].map(moveOf)).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('a move', () => {
  it('goes from row to row and from list to list', () => {
    expect([rowAfter(lists, 'a', 'next'), rowAfter(lists, 'c', 'next'), rowAfter(lists, 'd', 'previous')]).toEqual(['b', 'd', 'c'])
  })

  it('ends where the page ends', () => {
    expect([rowAfter(lists, 'a', 'previous'), rowAfter(lists, 'e', 'next'), rowAfter(lists, 'x', 'next')]).toEqual([undefined, undefined, undefined])
  })

  it('to the first or last row stays in the list', () => {
    expect([rowAfter(lists, 'b', 'first'), rowAfter(lists, 'b', 'last'), rowAfter(lists, 'd', 'last')]).toEqual(['a', 'c', 'e'])
  })
})

describe('a key on a fresh page', () => {
  it('leads down to the first row and up to the last', () => {
    expect([rowToEnter(lists, 'BODY', 'next'), rowToEnter(lists, 'h1', 'next'), rowToEnter(lists, 'MAIN', 'previous')]).toEqual(['a', 'a', 'e'])
  })

  it('leads nowhere from a field, a link or a button, nor where nothing is to do', () => {
    expect(['INPUT', 'TEXTAREA', 'A', 'BUTTON'].map(tag => rowToEnter(lists, tag, 'next'))).toEqual([undefined, undefined, undefined, undefined])
    expect(rowToEnter([[]], 'BODY', 'previous')).toBeUndefined()
  })

  it('still scrolls the page with Home and End', () => {
    expect([rowToEnter(lists, 'BODY', 'first'), rowToEnter(lists, 'BODY', 'last')]).toEqual([undefined, undefined])
  })
})

describe('whoever comes back', () => {
  it('is where they were while the row is there', () => {
    expect(placeAgain({ row: 'b', list: ['a', 'b', 'c'] }, lists)).toBe('b')
  })

  it('is at the next row when theirs is done, and at the one before when it was the last', () => {
    expect(placeAgain({ row: 'b', list: ['a', 'b', 'c'] }, [['a', 'c'], ['d']])).toBe('c')
    expect(placeAgain({ row: 'c', list: ['a', 'b', 'c'] }, [['a', 'b'], ['d']])).toBe('b')
  })

  it('is at the first of what is left when their list is done, and nowhere when all is', () => {
    expect(placeAgain({ row: 'b', list: ['b'] }, [[], ['d']])).toBe('d')
    expect(placeAgain({ row: 'b', list: ['b'] }, [[]])).toBeUndefined()
  })
})
