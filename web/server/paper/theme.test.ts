import { existsSync } from 'node:fs'
import { themeColours } from '@kek/contract'
import { expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { paperTheme } from './theme.ts'

const worn = (data: object) => paperTheme(readingOf([{ type: 'theme', key: 'gestaltung', data: { title: 'Gestaltung', ...data } }]))

it('is the site\'s in light, with the administrator\'s colours', () => {
  const { light } = themeColours('moor', { brand: '#12395b', blue: '#23509e' })
  const { brand, onBrandMuted, accent, tones } = worn({ look: 'moor', brand: '#12395b', blue: '#23509e' })
  expect({ brand, onBrandMuted, accent }).toEqual({ brand: '#12395b', onBrandMuted: light['kek-on-brand-muted'], accent: light['kek-brand-accent'] })
  expect(tones.blue).toEqual({ solid: '#23509e', ink: light['kek-blue-ink'], soft: light['kek-blue-soft'] })
  expect(paperTheme(readingOf([])).brand).toBe('#0b3b4c')
})

it('has for each part of the landscape the colour that the site has', () => {
  const { light } = themeColours('moor', { brand: '#12395b', accent: '#ffd166' })
  const { accent, reeds, furrows, ...hills } = worn({ look: 'moor', brand: '#12395b', accent: '#ffd166' }).land
  expect([accent, reeds, furrows]).toEqual(['#ffd166', '#ffd166', '#12395b'])
  expect(Object.fromEntries(Object.entries(hills).map(([part, colour]) => [`kek-land-${part}`, colour]))).toEqual(Object.fromEntries(Object.entries(light).filter(([token]) => token.startsWith('kek-land-'))))
})

it.each(['lup', 'moor'])('has drawings of the look %s that are there', (look) => {
  const { logo, landscape } = worn({ look })
  expect([logo, landscape].map(name => name?.startsWith(look) && existsSync(new URL(`../../public/themes/${name}`, import.meta.url)))).toEqual([true, true])
})
