import { describe, expect, it } from 'vitest'
import { findDayProblem } from './effective-day.ts'

const today = '2018-08-31'

describe('the day from which a state held', () => {
  it.each(['2017-10-12', '2016-02-29', today])('may be %s', (day) => {
    expect(findDayProblem(day, today)).toBeUndefined()
  })

  it.each(['2017-99-99', '2017-02-29', '2017-04-31', '0000-01-01', '2017-10', '2017', '12.10.2017', ' 2017-10-12', '2017-10-12T00:00:00Z', ''])('may not be „%s“: no day', (day) => {
    expect(findDayProblem(day, today)).toContain('kein Tag des Kalenders')
  })

  it.each(['2018-09-01', '2999-01-01'])('may not be %s: still to come', (day) => {
    expect(findDayProblem(day, today)).toContain('Zukunft')
  })
})
