import { expect, it } from 'vitest'
import { panelOrigins } from './panel-origins.ts'

it('the panel is at the address that is set for it, without its path', () => {
  expect(panelOrigins('https://redaktion.example.de/cms/', 1337)).toEqual(['https://redaktion.example.de'])
})

it('without one it is on this machine, by either name', () => {
  expect(panelOrigins('', 1430)).toEqual(['http://127.0.0.1:1430', 'http://localhost:1430'])
  expect(panelOrigins('/', 1430)).toHaveLength(2)
})
