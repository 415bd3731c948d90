import { readFileSync } from 'node:fs'
import { looks } from '@kek/contract'
import { expect, it } from 'vitest'
import { readingOf } from '../../../test/reading-of.ts'
import { paperTheme } from '../theme.ts'
import { colourDrawing } from './colour-drawing.ts'

it.each(Object.keys(looks))('the landscape of the look %s is in the county\'s colours on paper: every part that has a name, be it filled or drawn', (look) => {
  const drawn = readFileSync(new URL(`../../../public/themes/${look}/landscape.svg`, import.meta.url), 'utf8')
  const { land } = paperTheme(readingOf([{ type: 'theme', key: 'gestaltung', data: { title: 'Gestaltung', look, brand: '#12395b', accent: '#ffd166' } }]))
  const painted = [...colourDrawing(drawn, land).matchAll(/class="land-([a-z]+)"[^>]*?(?:fill|stroke)="(#[^"]*)"/g)].map(([, part = '', colour]) => [part, colour])
  expect(painted).toEqual(painted.map(([part = '']) => [part, part === 'reeds' ? '#ffd166' : part === 'furrows' ? '#12395b' : land[part]]))
  expect(painted).toHaveLength(drawn.split('class="land-').length - 1)
  expect(painted).toContainEqual(['accent', '#ffd166'])
})

it('a part that nobody has a colour for stays as it was drawn', () => {
  const svg = '<svg><path class="land-moon" fill="#eeeeee"/><path fill="#123456"/></svg>'
  expect(colourDrawing(svg, { far: '#000000' })).toBe(svg)
})
