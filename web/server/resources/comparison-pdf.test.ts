import type { TestItem } from '../../test/reading-of.ts'
import type { PaperDesk, Wish, WishKind } from '../paper/paper-desk.ts'
import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { stateOf } from '../../test/reading-of.ts'
import { resourceAt } from '../../test/resource-at.ts'
import { setCurrentDesk } from '../paper/current-desk.ts'
import { pageTools } from '../views/page-tools.ts'

const items: readonly TestItem[] = [
  { type: 'page', key: 'seite', effectiveOn: '2017-10-12', data: { title: 'Seite', slug: 'seite', text: 'Worte von damals' } },
  { type: 'page', key: 'seite', effectiveOn: '2019-05-01', data: { title: 'Seite', slug: 'seite', text: 'Worte von heute' } },
  { type: 'adopted-version', key: 'beschluss', effectiveOn: '2019-05-01', data: { title: 'Beschluss', slug: 'beschluss', seq: 1, headHash: 'a'.repeat(64), adoptedOn: '2017-10-12', adoptedBy: 'Kreistag' } },
]
const state = stateOf(items)

/** A desk that makes nothing and writes down what is wished. */
function listeningDesk(): { readonly named: string[], readonly wishes: Wish[] } {
  const [named, wishes]: [string[], Wish[]] = [[], []]
  setCurrentDesk({
    isBusy: () => false,
    nameOf: () => String(named.push('0-0.pdf')),
    read: async (_: string, kind: WishKind, wishOf: () => Wish) => {
      wishes.push({ ...wishOf(), ...kind })
      return Buffer.from('%PDF-1.7')
    },
  } as unknown as PaperDesk)
  return { named, wishes }
}

it('a comparison is a paper under the address of its page, of the same two states and in the same languages', async () => {
  const { wishes } = listeningDesk()
  const addresses = ['/fassungen/beschluss/vergleich.pdf', '/fassungen/beschluss/vergleich.pdf?mit=heute', '/fassungen/beschluss/vergleich.pdf?mit=2019-05-01', '/stand/2018-01-01/vergleich.pdf', '/en/stand/2020-01-01/vergleich.pdf?mit=beschluss']
  for (const address of addresses)
    expect(await resourceAt(address, state), address).toMatchObject({ status: 200, type: 'application/pdf' })
  expect(wishes.map(({ data }) => (data as { readonly title: { readonly text: string } }).title.text)).toEqual([
    'Vergleich: „Beschluss“ und Stand vom 22. November 2026',
    'Vergleich: „Beschluss“ und Stand vom 22. November 2026',
    'Vergleich: „Beschluss“ und Stand vom 1. Mai 2019',
    'Vergleich: Stand vom 1. Januar 2018 und Stand vom 22. November 2026',
    'Comparison: “Beschluss” and state of 1 January 2020',
  ])
})

it('a comparison with a day is wanted as one of very many, and each is put together once', async () => {
  const { named, wishes } = listeningDesk()
  const fresh = stateOf(items)
  for (const address of ['/fassungen/beschluss/vergleich.pdf', '/fassungen/beschluss/vergleich.pdf?mit=heute', '/fassungen/beschluss/vergleich.pdf?mit=2018-01-01'])
    await resourceAt(address, fresh)
  expect(wishes.map(({ isPast }) => isPast)).toEqual([false, false, true])
  expect(named.length).toBe(2)
})

it.each(['/fassungen/nie/vergleich.pdf', '/fassungen/beschluss/vergleich.pdf?mit=nie', '/fassungen/beschluss/vergleich.pdf?mit=2999-01-01', '/stand/beschluss/vergleich.pdf', '/fassungen/2018-01-01/vergleich.pdf', '/stand/2018-02-30/vergleich.pdf', '/vergleich.pdf'])('at %s there is none', async (address) => {
  listeningDesk()
  expect(await resourceAt(address, state)).toBeUndefined()
})

it('of more changes than a paper can hold there is none: its page offers none, and its address says why', async () => {
  const { wishes } = listeningDesk()
  const withPages = (count: number) => stateOf(Array.from({ length: count }, (_, index): TestItem => ({ type: 'page', key: `seite-${index}`, effectiveOn: '2019-05-01', data: { title: 'Seite', slug: `seite-${index}`, text: 'Neu' } })).concat(items[0] ?? []))
  const [most, tooMany] = [withPages(500), withPages(501)]
  const address = '/stand/2018-01-01/vergleich'
  expect(await resourceAt(`${address}.pdf`, most)).toMatchObject({ status: 200 })
  expect(pageTools(most.readingIn('de'), address, {}).length).toBe(1)
  expect(await resourceAt(`${address}.pdf`, tooMany)).toMatchObject({ status: 404, type: 'text/html; charset=utf-8', text: expect.stringContaining('mehr als 500 Änderungen') })
  expect(pageTools(tooMany.readingIn('de'), address, {})).toEqual([])
  expect(wishes.length).toBe(1)
})

it('no other state has comparisons of its own', async () => {
  listeningDesk()
  expect(await resourceAt('/stand/2018-01-01/vergleich.pdf', state, '/fassungen/beschluss')).toBeUndefined()
})

it('the page of a comparison offers it whole, whatever part of it is shown, and a page without one offers none', () => {
  const offered = (path: string, query: Readonly<Record<string, string>>, locale: 'de' | 'en' = 'de') => pageTools(state.readingIn(locale), path, query)
  expect(offered('/fassungen/beschluss/vergleich', { teil: 'website', mit: 'heute' })).toEqual([{ key: 'comparisonPdf', href: '/fassungen/beschluss/vergleich.pdf', type: 'application/pdf' }])
  expect(offered('/stand/2018-01-01/vergleich', { mit: 'beschluss', art: 'neu' }, 'en')).toMatchObject([{ href: '/en/stand/2018-01-01/vergleich.pdf?mit=beschluss' }])
  expect([offered('/fassungen/beschluss/vergleich', { mit: 'nie' }), offered('/fassungen/nie/vergleich', {}), offered('/fassungen/beschluss', {})]).toEqual([[], [], []])
})
