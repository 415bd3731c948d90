import { describe, expect, it } from 'vitest'
import { stateOf } from '../../test/reading-of.ts'
import { resourceAt, siteUrl, textAt } from '../../test/resource-at.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { lists } from './lists.ts'

const state = stateOf([...sampleItems, { type: 'place', key: 'parchim', data: { name: 'Parchim', key: '13076108' } }, { type: 'document', key: 'pdf', data: { title: 'Das Konzept', kind: 'plan', file: 'files/kek.pdf', date: '10/2017' } }, { type: 'image', key: 'bild', data: { title: 'Markt', file: 'files/markt.webp', author: 'E. Beispiel', licence: 'CC BY 4.0' } }])
const json = async (address: string, base = '') => JSON.parse(await textAt(address, state, base)) as { readonly address: string, readonly count: number, readonly items: readonly Readonly<Record<string, unknown>>[] }

describe.each(lists)('the list $path', ({ path, columns }) => {
  it('is there as a table and for programs, with the same rows', async () => {
    const { items, count } = await json(`${path}.json`)
    const rows = (await textAt(`${path}.csv`, state)).split('\r\n').slice(1, -1)
    expect(count).toBeGreaterThan(0)
    expect(rows).toHaveLength(count)
    expect(Object.keys(items[0] ?? {})).toEqual(columns.map(({ key }) => key))
  })

  it('calls no two columns the same', () => {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
    expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length)
  })

  it('gives complete addresses alone', async () => {
    const addresses = (await json(`${path}.json`)).items.flatMap(item => [item.address, item.file].filter(address => typeof address === 'string'))
    expect(addresses.filter(address => !address.startsWith(`${siteUrl}/`))).toEqual([])
  })
})

it('gives the archive as it was asked for, and says so in its address', async () => {
  const none = await json('/presse.json?q=Windpark')
  expect(none).toMatchObject({ count: 0, address: `${siteUrl}/presse.json?q=Windpark` })
  expect(await json('/presse.json?jahr=2018&medium=schweriner-volkszeitung')).toMatchObject({ count: 1 })
  expect((await textAt('/presse.csv?jahr=2017', state)).split('\r\n')).toHaveLength(2)
})

it('says what is known of a day, and nothing more', async () => {
  expect((await json('/daten/dokumente.json')).items[0]).toMatchObject({ date: '2017-10' })
})

it('stays inside of the state that it is asked of; files stand outside of all', async () => {
  const { items } = await json('/daten/dokumente.json', '/stand/2018-01-01')
  expect(items[0]?.address).toMatch(/^https:\/\/kek\.example\/stand\/2018-01-01\/dokumente#/)
  expect(items[0]?.file).toMatch(/^https:\/\/kek\.example\/media\//)
})

it('speaks the words of the plan for where an approach stands and how far it is', async () => {
  expect((await json('/daten/ansaetze.json')).items[0]).toMatchObject({ field: 'Lebenswerte Orte', goals: ['Gesundheit', 'Praxen auf dem Land'], status: 'in Umsetzung', priority: 'hoch', timeClass: 'kurzfristig' })
})

it('leaves what is no list to others', async () => {
  expect(await resourceAt('/daten/wuensche.csv', state)).toBeUndefined()
})
