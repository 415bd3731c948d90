import { expect, it } from 'vitest'
import { countChecks } from './count-checks.ts'

const check = (severity: 'error' | 'warning') => ({ code: 'x', severity, field: null, message: 'x' })

it('the outcome says whether publishing is possible', () => {
  expect(countChecks([])).toBe('Nichts zu beanstanden.')
  expect(countChecks([check('warning')])).toBe('1 Warnung. Veröffentlichen geht trotzdem.')
  expect(countChecks([check('error'), check('warning'), check('warning')])).toBe('1 Fehler, 2 Warnungen. Fehler müssen vor dem Veröffentlichen weg.')
})
