import { expect, it } from 'vitest'
import { speculationRules } from './speculation-rules.ts'

it('fetches pages and nothing that is large, private, without end or different for each reader', () => {
  const { prefetch: [rule] } = JSON.parse(speculationRules) as { readonly prefetch: readonly [{ readonly where: { readonly and: readonly { readonly href_matches?: string, readonly not?: { readonly href_matches: string } }[] } }] }
  const excluded = rule.where.and.flatMap(({ not }) => not ? [new URLPattern(not.href_matches, 'https://kek.example')] : [])
  const isFetched = (address: string) => !excluded.some(pattern => pattern.test(address, 'https://kek.example'))
  expect(['/', '/konzept', '/en/presse', '/fassungen', '/stand', '/stand-der-umsetzung'].filter(address => !isFetched(address))).toEqual([])
  expect(['/media/0a/plan.pdf', '/konzept.pdf', '/suche', '/en/suche?q=bus', '/vorschau/geheim/konzept', '/stand/2018-03-01', '/en/stand/2018-03-01/konzept', '/fassungen/2017', '/fassungen/2017/konzept', '/en/fassungen/2017/vergleich', '/presse?jahr=2018'].filter(isFetched)).toEqual([])
})
