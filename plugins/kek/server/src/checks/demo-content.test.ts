import { describe, expect, it } from 'vitest'
import { readDemoSubjects } from './fixtures/demo-content.ts'
import { runChecks } from './run-checks.ts'

const subjects = readDemoSubjects()
const found = subjects.flatMap(subject => runChecks(subject, '2026-11-26').map(check => ({ ...check, document: `${subject.type}/${subject.documentId}` })))

describe('the content of the demo', () => {
  it('can be published as it is, in each of its states', () => {
    expect(subjects.length).toBeGreaterThan(300)
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('asks nobody anything', () => {
    expect(found).toEqual([])
  })

  it('would be caught if one of its facts were another', () => {
    const changed = subjects.map(subject => ({ ...subject, fields: JSON.parse(JSON.stringify(subject.fields).replaceAll('12. Oktober 2017', '10. Oktober 2017')) as typeof subject.fields }))
    const caught = changed.filter(subject => runChecks(subject, '2026-11-26').some(({ code }) => code === 'datesContradict')).map(({ type, documentId }) => `${type}/${documentId}`)
    expect([...new Set(caught)].toSorted()).toEqual(['document/beschlossene-fassung', 'image/slide-kreistag', 'page/ueber-diese-demo', 'plan/kek-2030', 'slide/kreistag'])
  })
})
