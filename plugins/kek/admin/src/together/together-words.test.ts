import { describe, expect, it } from 'vitest'
import { isBehind, sayNews, sayOthers } from './together-words.ts'

const anja = { id: 1, name: 'Anja Administration' }
const rolf = { id: 2, name: 'Rolf Redaktion' }
const together = { others: [], version: 3, contentHash: 'new', by: anja, seen: 2 }

describe('who else has a document open', () => {
  it('is said by name', () => {
    expect(sayOthers([anja])).toBe('Anja Administration hat diesen Inhalt auch gerade geöffnet.')
    expect(sayOthers([anja, rolf])).toBe('Anja Administration und Rolf Redaktion haben diesen Inhalt auch gerade geöffnet.')
  })
})

describe('a state that somebody saved meanwhile', () => {
  it('is news for a form that shows another, and for no form whose state is not known', () => {
    expect([isBehind(together, 'old'), isBehind(together, 'new'), isBehind(together, null)]).toEqual([true, false, false])
    expect(isBehind({ ...together, contentHash: null }, 'old')).toBe(false)
  })

  it('takes nothing from whoever is typing', () => {
    expect(sayNews(together, 2, true)).toBe('Anja Administration hat inzwischen gespeichert. Ihre Eingaben bleiben erhalten; beim Speichern entscheiden Sie Feld für Feld.')
    expect(sayNews(together, 2, false)).toBe('Anja Administration hat inzwischen gespeichert. Hier steht noch der Stand davor.')
  })

  it('may be one\'s own, or nobody\'s', () => {
    expect(sayNews(together, 1, false)).toContain('Sie haben inzwischen in einem anderen Fenster gespeichert.')
    expect(sayNews({ by: null }, 1, false)).toContain('Die Technik hat inzwischen gespeichert.')
  })
})
