import type { OwnColour, OwnColours } from '@kek/contract'
import type { ResourceRequest } from './resource.ts'
import { changedColours, colourStyles, looks, ownColours, themeColours } from '@kek/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { colourAddress, colourSheetAt } from '../views/colour-address.ts'
import { themeView } from '../views/theme.ts'
import { colourSheet } from './colour-sheet.ts'

const sheetAt = async (path: string) => (await colourSheet.make({ path } as ResourceRequest))?.body
const theme = (data: object) => readingOf([{ type: 'theme', key: 'theme', data: { title: 'Gestaltung', ...data } }])
const hex = fc.stringMatching(/^#[0-9a-f]{6}$/)
const colours = fc.record(Object.fromEntries(Object.keys(ownColours).map(name => [name, fc.option(hex)])) as Record<OwnColour, fc.Arbitrary<string | null>>)

it('is linked where an administrator has set colours, and says just what they were', async () => {
  const { coloursHref } = themeView(theme({ look: 'lup', brand: '#123456', amber: '#7A4700' }))
  expect(coloursHref).toMatch(/^\/gestaltung\/lup_brand-123456_amber-7a4700\.[0-9a-f]{8}\.css$/)
  const sheet = String(await sheetAt(coloursHref ?? ''))
  const { light, dark } = themeColours('lup', { brand: '#123456', amber: '#7a4700' })
  expect(sheet).toContain('--kek-brand:#123456')
  for (const token of ['kek-brand-raised', 'kek-amber-soft', 'kek-amber-ink'])
    expect(sheet.split('@media').map(part => part.includes(`--${token}:${light[token]}`) || part.includes(`--${token}:${dark[token]}`))).toEqual([true, true])
  expect(sheet).not.toContain('--kek-blue')
})

it('is not linked where the look\'s own colours hold, and the look is the one that was chosen', () => {
  expect(themeView(theme({ look: 'moor' }))).toMatchObject({ look: 'moor', coloursHref: null })
  expect(themeView(theme({ look: 'von-morgen' })).look).toBe('lup')
  expect(themeView(readingOf([]))).toMatchObject({ look: 'lup', coloursHref: null })
})

it('has an address that can be read again, whatever the colours', () => {
  fc.assert(fc.property(fc.constantFrom(...Object.keys(looks) as (keyof typeof looks)[]), colours, (look, own) => {
    const set = Object.fromEntries(Object.entries(own).filter(([, colour]) => colour))
    const sheet = colourSheetAt(colourAddress(look, own))
    expect(sheet).toBe(Object.keys(set).length > 0 ? colourStyles(changedColours(look, set), ':root:root:root') : undefined)
  }))
})

const brand = '#123456'

it.each<readonly [string, OwnColours]>([
  ['lup', {}],
  ['nie_brand-123456', { brand }],
  ['lup_brand-12345', { brand }],
  ['lup_brand-123456_brand-123456', { brand }],
  ['lup_amber-123456_brand-123456', { brand, amber: brand }],
  ['lup_schrift-123456', {}],
])('there is none at an address that says %s, though its mark is right', async (said, meant) => {
  const mark = colourAddress('lup', meant).slice(-'.00000000.css'.length)
  expect(await sheetAt(`/gestaltung/${said}${mark}`)).toBeUndefined()
})

it('there is none at an address without a mark, or with that of another version of this software', async () => {
  expect(await sheetAt('/gestaltung/lup_brand-123456.css')).toBeUndefined()
  expect(await sheetAt('/gestaltung/lup_brand-123456.00000000.css')).toBeUndefined()
})
