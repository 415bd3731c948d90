import type { Fields } from '../check.ts'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { pressRights } from './press-rights.ts'

const targets = { 'medium/svz': { title: 'Schweriner Volkszeitung', state: 'public', kind: 'daily' }, 'medium/bote': { title: 'Landkreisbote', state: 'public', kind: 'own' } } as const
const found = (fields: Fields) => pressRights(subjectOf('press-article', { title: 'Artikel', date: '2018-08-23', ...fields }, { targets }), '2018-09-01').map(({ code, severity, field }) => `${severity} ${code} ${field}`)

describe('the rights of a press article', () => {
  it('are fine without a file, whatever they are', () => {
    expect(found({})).toEqual([])
    expect(found({ rights: 'own' })).toEqual([])
    expect(found({ rights: 'licensed' })).toEqual([])
  })

  it.each(['quotation', 'linkOnly'])('%s do not let a PDF be shown', (rights) => {
    expect(found({ rights, file: 'a.pdf', publisherUrl: 'https://www.svz.de/a' })).toEqual(['warning fileWithoutRights file'])
  })

  it('hold up to the last day and no longer', () => {
    expect(found({ rights: 'licensed', rightsUntil: '2018-09-01', file: 'a.pdf' })).toEqual([])
    expect(found({ rights: 'licensed', rightsUntil: '2018-08-31', file: 'a.pdf' })).toEqual(['warning rightsEnded rightsUntil'])
    expect(found({ rights: 'licensed', rightsUntil: '2018-08-31' })).toEqual([])
  })

  it('are not the county\'s own in other people\'s papers', () => {
    expect(found({ rights: 'own', medium: 'svz', file: 'a.pdf' })).toEqual(['warning rightsOfOthers rights'])
    expect(found({ rights: 'own', medium: 'bote', file: 'a.pdf' })).toEqual([])
  })

  it('that only allow a link need the link', () => {
    expect(found({ rights: 'linkOnly' })).toEqual(['warning linkMissing publisherUrl'])
    expect(found({ rights: 'linkOnly', publisherUrl: 'https://www.svz.de/a' })).toEqual([])
  })
})
