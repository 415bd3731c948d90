import type { TrashItem } from './trash-item.ts'
import { describe, expect, it } from 'vitest'
import { describe as describeItem, findItems, sayDaysLeft, sayWhen } from './trash-item.ts'

const item: TrashItem = { id: 1, type: 'approach', typeLabel: 'Handlungsansatz', documentId: 'a', title: 'Ärzte aufs Land', locales: ['de'], wasPublic: false, deletedAt: '2026-03-29T01:30:00.000Z', by: { id: 1, name: 'Maria Müller' }, daysLeft: 30, canRestore: true, canRemove: false }

describe('something deleted', () => {
  it('is told with its type, and with its languages where they are not German alone', () => {
    expect(describeItem(item)).toBe('Handlungsansatz')
    expect(describeItem({ ...item, locales: ['de', 'en'] })).toBe('Handlungsansatz, Deutsch und Englisch')
    expect(describeItem({ ...item, locales: ['de-simple'] })).toBe('Handlungsansatz, Leichte Sprache')
  })

  it('says when it was deleted by a German clock, and how long it can come back', () => {
    expect(sayWhen(item.deletedAt)).toBe('29.03.2026, 03:30')
    expect([sayDaysLeft(30), sayDaysLeft(1)]).toEqual(['noch 30 Tage', 'noch heute'])
  })

  it('is found by words of its title, its type and who deleted it', () => {
    const items = [item, { ...item, id: 2, title: 'Impressum', typeLabel: 'Seite', by: null }]
    const found = (search: string) => findItems(items, search).map(({ id }) => id)
    expect([found(''), found('ärzte'), found('LAND müller'), found('seite'), found('land impressum')]).toEqual([[1, 2], [1], [1], [2], []])
  })
})
