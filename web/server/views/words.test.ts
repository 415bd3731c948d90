import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { levelName } from './levels.ts'
import { createSiteReader } from './site-reader.ts'
import { termOf } from './terms.ts'

const reading = readingOf([
  { type: 'plan', key: 'plan', data: { title: 'Konzept', shortTitle: 'KM', region: 'Kreis', claim: 'Wohin wir wollen', introduction: 'Vorwort', statuses: [{ key: 'done', label: 'fertig' }], levels: [{ key: 'field', singular: 'Handlungsfeld', plural: 'Handlungsfelder' }] } },
  { type: 'plan', key: 'plan', locale: 'en', data: { title: 'Plan', shortTitle: 'KM', region: 'Kreis', introduction: 'Preface' } },
  { type: 'field', key: 'orte', data: { title: 'Orte', slug: 'orte', kind: 'field', summary: 'Wohnen', strengths: [{ text: 'Vereine' }], threats: [{ text: 'Leerstand' }] } },
  { type: 'field', key: 'orte', locale: 'en', data: { title: 'Places', slug: 'orte', kind: 'field', strengths: [{ text: 'Clubs' }] } },
  { type: 'department', key: 'amt', data: { name: 'Fachdienst' } },
  { type: 'contact', key: 'a', data: { role: 'Leitung', department: 'amt' } },
  { type: 'contact', key: 'a', locale: 'en', data: { role: 'Head' } },
], { locale: 'en' })
const site = createSiteReader(reading)

describe('a page whose translation lacks a text', () => {
  it('marks the German text that stands in its place, and nothing else', () => {
    const home = site.home()
    expect([home.title, home.claim]).toEqual([{ text: 'Plan' }, { text: 'Wohin wir wollen', lang: 'de' }])
    expect(site.plan().introduction).toEqual({ html: '<p>Preface</p>' })
    expect(site.field('orte')?.summary).toEqual({ text: 'Wohnen', lang: 'de' })
    expect(site.field('orte')?.swot?.quadrants.map(({ key, lang }) => [key, lang])).toEqual([['strengths', undefined], ['weaknesses', undefined], ['opportunities', undefined], ['threats', 'de']])
    expect(site.contact().contacts).toMatchObject([{ role: 'Head', department: { text: 'Fachdienst', lang: 'de' } }])
  })

  it('marks lists of the plan, and names levels in words of our own', () => {
    expect(termOf('statuses', 'done', reading)).toMatchObject({ label: 'fertig', lang: 'de' })
    expect(levelName('field', reading).singular).toBe('Field of action')
  })

  it('says that parts of it are German', () => {
    expect([site.hasGermanParts(site.home()), site.hasGermanParts(site.glossary())]).toEqual([true, false])
  })
})
