import { describe, expect, it } from 'vitest'
import { copyKey, delayUntilWrite, findCopies, removeExpired, writeCopy } from './copy-store.ts'

const day = 24 * 60 * 60 * 1000
const place = { userId: 7, type: 'goal', documentId: 'abc', locale: 'de' } as const

function standIn(room = Infinity) {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room)
        throw new DOMException('voll', 'QuotaExceededError')
      items.set(key, value)
    },
    removeItem: (key: string) => void items.delete(key),
    keys: () => [...items.keys()],
  }
}

const copy = (at: number, title = 'Neu') => ({ at, base: 'hash', fields: { title } })

describe('unsaved typing', () => {
  it('is found again by the same person in the same form and language, newest first', () => {
    const storage = standIn()
    writeCopy(storage, copyKey(place, 'a'), copy(1, 'Eins'))
    writeCopy(storage, copyKey(place, 'b'), copy(2, 'Zwei'))
    for (const other of [{ ...place, userId: 8 }, { ...place, documentId: 'abcd' }, { ...place, locale: 'en' as const }, { ...place, type: 'field' as const }])
      writeCopy(storage, copyKey(other, 'a'), copy(3, 'Fremd'))
    expect(findCopies(storage, place, copyKey(place, 'c')).map(({ fields }) => fields.title)).toEqual(['Zwei', 'Eins'])
  })

  it('is not offered to the window that is typing it', () => {
    const storage = standIn()
    writeCopy(storage, copyKey(place, 'a'), copy(1))
    expect(findCopies(storage, place, copyKey(place, 'a'))).toEqual([])
  })

  it('is thrown away after thirty days, and when it cannot be read; nothing else is touched', () => {
    const storage = standIn()
    writeCopy(storage, copyKey(place, 'old'), copy(0))
    writeCopy(storage, copyKey(place, 'young'), copy(day))
    storage.setItem('kek.unsaved/broken', '{')
    storage.setItem('kek.unsaved/empty', 'null')
    storage.setItem('other', '{')
    removeExpired(storage, 30 * day + 1)
    expect(storage.keys()).toEqual([copyKey(place, 'young'), 'other'])
    expect(findCopies(storage, place, '')).toHaveLength(1)
  })

  it('is told not to be kept when the browser has no room', () => {
    expect([writeCopy(standIn(10), 'kek.unsaved/a', copy(1)), writeCopy(standIn(), 'kek.unsaved/a', copy(1))]).toEqual([false, true])
  })

  it('is written at once, then every two seconds while somebody types, also when the clock is set', () => {
    expect(delayUntilWrite(0, 1_000_000)).toBe(0)
    expect(delayUntilWrite(1_000_000, 1_000_500)).toBe(1500)
    expect(delayUntilWrite(1_000_000, 1_002_000)).toBe(0)
    expect(delayUntilWrite(1_000_000, 5000)).toBe(2000)
  })
})
