import { expect, it } from 'vitest'
import { colourStyles } from './colour-styles.ts'

it('is dark where the device asks for it or the reader chose it, and light where the reader chose that', () => {
  expect(colourStyles({ light: { 'kek-brand': '#111111' }, dark: { 'kek-brand': '#222222' } }, ':root')).toBe(
    ':root{--kek-brand:#111111}@media (prefers-color-scheme:dark){:root:where(:not([data-kern-theme=\'light\'])){--kek-brand:#222222}}:root:where([data-kern-theme=\'dark\']){--kek-brand:#222222}',
  )
})
