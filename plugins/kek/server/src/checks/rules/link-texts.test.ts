import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { linkTexts } from './link-texts.ts'

const found = (text: string) => linkTexts(subjectOf('page', { title: 'Seite', text }), '2026-01-01').map(({ field, severity }) => `${severity} ${field}`)

describe('the text of a link', () => {
  it.each(['Download', 'Download...', 'Download …', 'hier', '**Hier**', 'mehr', 'Mehr erfahren!', 'Klicken Sie hier', 'PDF', 'Download (PDF, 1,2 MB)', '→', 'https://www.kreis-lup.de', 'www.kreis-lup.de', 'here', 'Read more', ''])('„%s“ says nothing', (text) => {
    expect(found(`Siehe [${text}](/konzept).`)).toEqual(['warning text'])
  })

  it.each(['Kontakt', 'Bildnachweis', 'Das Konzept als PDF', 'Hier entsteht ein Radweg', 'Mehr Busse im Landkreis', 'Prioritätensetzung (PDF)', 'post@kreis.example'])('„%s“ says where it leads', (text) => {
    expect(found(`Siehe [${text}](/konzept).`)).toEqual([])
  })

  it('is missing where the address itself stands in the text', () => {
    expect(found('Siehe https://www.kreis-lup.de.')).toEqual(['warning text'])
  })

  it('is asked for once per link', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { maxLength: 8 }), (good) => {
      expect(found(good.map(isGood => `- [${isGood ? 'Der Plan' : 'hier'}](/konzept)`).join('\n'))).toHaveLength(good.filter(isGood => !isGood).length)
    }))
  })
})
