import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedOn, daysToShow, keptSince, leaving } from './asked-often.ts'

it('counts days, not questions', () => {
  const days = ['2026-11-01', '2026-11-01', '2026-11-02', '2026-11-01', '2026-12-24']
  expect(days.reduce<ReturnType<typeof askedOn> | undefined>((before, day) => askedOn(day, before), undefined)).toEqual({ days: 3, lastDay: '2026-12-24' })
})

it('forgets after half a year', () => {
  expect(keptSince('2026-11-26')).toBe('2026-05-30')
})

interface Known { readonly word: string, readonly days: number, readonly lastDay: string }

const isReadable = ({ days }: Known) => days >= daysToShow
const rarestFirst = (a: Known, b: Known) => a.days - b.days || a.lastDay.localeCompare(b.lastDay)
const oldestFirst = (a: Known, b: Known) => a.lastDay.localeCompare(b.lastDay) || a.days - b.days
const dayOf = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)

/** A table as the store keeps it. */
class Table {
  words: Known[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  ask(word: string, day: number): void {
    const known = this.words.find(one => one.word === word)
    if (!known) {
      const parts = { readable: this.words.filter(isReadable).toSorted(rarestFirst), onTheWay: this.words.filter(one => !isReadable(one)).toSorted(oldestFirst) }
      const left = leaving({ readable: parts.readable.length, onTheWay: parts.onTheWay.length }, this.#most)
      this.words = [...parts.readable.slice(left.readable), ...parts.onTheWay.slice(left.onTheWay)]
    }
    this.words = [...this.words.filter(one => one.word !== word), { word, ...askedOn(dayOf(day), known) }]
  }

  flood(name: string, count: number, days: readonly number[]): void {
    for (const day of days) {
      for (let number = 0; number < count; number += 1)
        this.ask(`${name} ${number}`, day)
    }
  }
}

describe('a full table', () => {
  const most = 10
  /** Words that come again, with the days since the one before. */
  const questions = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 2 })), { maxLength: 150 })

  function tableAfter(asked: readonly (readonly [word: number, later: number])[]) {
    const table = new Table(most)
    let day = 0
    for (const [word, later] of asked)
      table.ask(`wort ${word}`, day += later)
    return { table, day }
  }

  it('has a place for every new word, and holds no more than it may', () => {
    fc.assert(fc.property(questions, (asked) => {
      const { table, day } = tableAfter(asked)
      table.ask('neu', day)
      expect(table.words.map(({ word }) => word)).toContain('neu')
      expect(table.words.length).toBeLessThanOrEqual(most)
    }))
  })

  it('never lets go of the half that was asked for most often, and of nothing that can be read where that is not more than half', () => {
    fc.assert(fc.property(questions, (asked) => {
      const { table, day } = tableAfter(asked)
      const best = table.words.filter(isReadable).toSorted((a, b) => rarestFirst(b, a)).slice(0, most / 2)
      table.ask('neu', day)
      expect(best.filter(({ word }) => !table.words.some(one => one.word === word))).toEqual([])
    }))
  })

  it('loses nothing that can be read to a flood on two days, however large', () => {
    fc.assert(fc.property(questions, fc.integer({ min: 1, max: 60 }), (asked, count) => {
      const { table, day } = tableAfter(asked)
      const readable = table.words.filter(isReadable)
      fc.pre(readable.length <= most / 2)
      table.flood('erfunden', count, [day + 1, day + 2])
      expect(readable.filter(({ word }) => !table.words.some(one => one.word === word))).toEqual([])
    }))
  })

  it('takes in what people ask for after a flood on however many days, and lets it come to be read', () => {
    fc.assert(fc.property(questions, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: most / 2 }), (asked, count, days, others) => {
      const { table, day } = tableAfter(asked)
      table.flood('erfunden', count, Array.from({ length: days }, (_, index) => day + 1 + index))
      table.flood('gefragt', others, [day + 10, day + 11, day + 12])
      expect(table.words.filter(({ word, days }) => word.startsWith('gefragt') && days >= daysToShow)).toHaveLength(others)
    }))
  })

  it('that holds far more than it may lets go of all that is too much', () => {
    fc.assert(fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 20 }), (readable, onTheWay, most) => {
      const left = leaving({ readable, onTheWay }, most)
      expect(left.readable <= readable && left.onTheWay <= onTheWay && left.readable >= 0 && left.onTheWay >= 0).toBe(true)
      expect(readable + onTheWay - left.readable - left.onTheWay).toBe(Math.min(readable + onTheWay, most - 1))
    }))
  })
})
