import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { reachedMilestones } from './reached-milestones.ts'

it('asks about a milestone that is reached though its date is to come', () => {
  const milestones = [
    { title: 'Begonnen', date: '2019', isReached: true },
    { title: 'In diesem Jahr', date: '2026', isReached: true },
    { title: 'Fertig', date: '12/2028', isReached: true },
    { title: 'Später', date: '12/2028', isReached: false },
    { title: 'Ohne Termin', isReached: true },
  ]
  expect(reachedMilestones(subjectOf('approach', { title: 'Ansatz', milestones }), '2026-01-15')).toMatchObject([{ field: 'milestones.2.date', severity: 'warning' }])
})
