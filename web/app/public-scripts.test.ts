import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { earlyScript } from '../shared/page-scripts/early-script.ts'

const folder = new URL('../public/js/', import.meta.url)
const early = 'the script in every page'
const files = readdirSync(folder).filter(name => name.endsWith('.js')).map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
const scripts = [[early, earlyScript], ...files] as const

describe.each(scripts)('%s', (name, text) => {
  it('is small', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(5_000)
  })

  it('sets no cookie, asks no other host and keeps nothing but how the site looks', () => {
    expect(text).not.toMatch(/document\.cookie|sessionStorage|indexedDB|https?:\/\//)
    expect(text.includes('localStorage')).toBe(name === early || name === 'display.js')
  })
})
