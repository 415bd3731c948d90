import { describe, expect, it } from 'vitest'
import { sayPosition } from './position.ts'

const position = { seq: 188, head: 446, effectiveOn: '2017-10-12', entry: 'Handlungsansatz „Rufbus“ veröffentlicht', holds: [{ label: 'Ziele', count: 36 }, { label: 'Handlungsansätze', count: 63 }, { label: 'Projekte', count: 0 }], takenBy: null }

describe('a position of the ledger', () => {
  it('is said by its number, its day and what it holds', () => {
    expect(sayPosition(position)).toBe('Eintrag 188 von 446: Handlungsansatz „Rufbus“ veröffentlicht, gilt vom 12.10.2017 an. Bis dahin sind öffentlich: 36 Ziele, 63 Handlungsansätze.')
  })

  it('is called the state of now where it is the last', () => {
    expect(sayPosition({ ...position, head: 188 })).toMatch(/^Stand von jetzt, Eintrag 188:/)
  })

  it('says that it has a name, or that it holds nothing', () => {
    expect(sayPosition({ ...position, holds: [], takenBy: 'Beschluss' })).toMatch(/nichts öffentlich\. Diese Stelle heißt schon „Beschluss“\.$/)
  })
})
