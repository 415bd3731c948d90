import { describe, expect, it } from 'vitest'
import { barrierReportLimits, readBarrierReport } from './barrier-report.ts'

describe('the report of a barrier', () => {
  it('needs no more than what did not work', () => {
    expect(readBarrierReport({ barrier: 'Der Fokus ist nicht zu sehen.' })).toEqual({ report: { page: '', barrier: 'Der Fokus ist nicht zu sehen.', contact: '', locale: 'de' } })
  })

  it('counts characters as the browser does, line ends as one', () => {
    const full = `${'a\r\n'.repeat(barrierReportLimits.barrier / 2 - 1)}aa`
    expect(readBarrierReport({ barrier: full })).toHaveProperty('report')
    expect(readBarrierReport({ barrier: `${full}a` })).toEqual({ faults: ['barrierTooLong'] })
  })

  it('says everything that is wrong at once, in the order of the form', () => {
    expect(readBarrierReport({ barrier: ' \n ', page: 'x'.repeat(501), contact: 'x'.repeat(201) })).toEqual({ faults: ['barrierMissing', 'pageTooLong', 'contactTooLong'] })
  })

  it.each([undefined, null, [], 'Text', { barrier: 7 }, { barrier: 'a', name: 'Muster' }, { barrier: 'a', locale: 'fr' }])('is not read from %j', (given) => {
    expect(readBarrierReport(given)).toHaveProperty('faults')
  })
})
